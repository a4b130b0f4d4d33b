import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
  TokenType,
} from 'micromark-util-types';
import type { SkillsExtent } from './skills-extent';
import { LONGEST_TAG, readTag } from './tag';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    constructBlock: 'constructBlock';
    constructInline: 'constructInline';
    skillsBlock: 'skillsBlock';
    skillsLine: 'skillsLine';
  }
}

const LESS_THAN = 60;
const GREATER_THAN = 62;
const SPACE = 32;

// In micromark, line ends and virtual characters are negative codes, the end of the input is null.
const isLineEnd = (code: Code): boolean => code !== null && code < -2;
const isSpace = (code: Code): boolean => code === -2 || code === -1 || code === SPACE;

function tokenizeTag(
  context: TokenizeContext,
  effects: Effects,
  type: TokenType,
  done: State,
  nok: State,
): State {
  let length = 0;
  const read = (): ReturnType<typeof readTag> =>
    readTag(context.sliceSerialize(effects.exit(type)).trimEnd());

  return function start(code) {
    effects.enter(type);
    effects.consume(code);
    return inside;
  };

  function inside(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) return read() ? done(code) : nok(code);
    // No tag of ours has another one in it, so that a row of `<` costs no more than its length.
    if (code === LESS_THAN || length > LONGEST_TAG) return nok(code);
    length += 1;
    effects.consume(code);
    return code === GREATER_THAN ? close : inside;
  }

  function close(code: Code): State | undefined {
    return read() ? done(code) : nok(code);
  }
}

const inlineTag: Construct = {
  name: 'constructInline',
  tokenize(effects, ok, nok) {
    return tokenizeTag(this, effects, 'constructInline', ok, nok);
  },
};

const blockTag: Construct = {
  name: 'constructBlock',
  tokenize(effects, ok, nok) {
    return tokenizeTag(this, effects, 'constructBlock', after, nok);

    function after(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.enter('whitespace');
        return space(code);
      }
      return code === null || isLineEnd(code) ? ok(code) : nok(code);
    }

    function space(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.consume(code);
        return space;
      }
      effects.exit('whitespace');
      return code === null || isLineEnd(code) ? ok(code) : nok(code);
    }
  },
};

/** A line end whose next line still belongs to the same container, as raw HTML blocks need it. */
const ownNextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const { parser, now } = this;
    return function start(code) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => (parser.lazy[now().line] ? nok(next) : ok(next));
    };
  },
};

function skillsBlock(extents: Map<number, SkillsExtent>): Construct {
  return {
    name: 'skillsBlock',
    concrete: true,
    tokenize(effects, ok, nok) {
      const context = this;
      let lastLine = 0;
      let opener = '';

      return function start(code) {
        const extent = extents.get(context.now().line);
        if (!extent) return nok(code);
        lastLine = extent.lastLine;
        effects.enter('skillsBlock');
        effects.enter('skillsLine');
        return tag(code);
      };

      function tag(code: Code): State | undefined {
        if (code === null || code < 0) return nok(code);
        opener += String.fromCharCode(code);
        if (!'<skills>'.startsWith(opener)) return nok(code);
        effects.consume(code);
        return opener === '<skills>' ? line : tag;
      }

      function line(code: Code): State | undefined {
        if (code !== null && !isLineEnd(code)) {
          effects.consume(code);
          return line;
        }
        effects.exit('skillsLine');
        return afterLine(code);
      }

      function afterLine(code: Code): State | undefined {
        if (code === null || context.now().line >= lastLine) return end(code);
        return effects.check(ownNextLine, next, end)(code);
      }

      function next(code: Code): State | undefined {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return (first) => {
          if (first === null || isLineEnd(first)) return afterLine(first);
          effects.enter('skillsLine');
          return line(first);
        };
      }

      function end(code: Code): State | undefined {
        effects.exit('skillsBlock');
        return ok(code);
      }
    },
  };
}

/**
 * The posting language as an extension of micromark: includes, inherits and lists of skills are
 * syntax, so that code, comments and backslashes switch them off as they do in Markdown.
 *
 * @param extents where each list of skills in the text at hand ends
 */
export function postingSyntax(extents: Map<number, SkillsExtent>): Extension {
  return {
    flow: { [LESS_THAN]: [skillsBlock(extents), blockTag] },
    text: { [LESS_THAN]: inlineTag },
  };
}
