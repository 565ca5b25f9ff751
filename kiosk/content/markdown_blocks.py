"""The text of a page, written in Markdown, as sections of blocks. Only what a page may hold comes through.

The section ``## Title {#guide}`` is the page's guide: it holds boxes ``::: step state`` and nothing else;
``::: step state | emergency`` is one that tells signs of danger.

Allowed are ``## Title {#id}`` or ``## Title {#id state=name}`` with a state of the page's picture, paragraphs, lists,
``**strong**`` words, source keys at the end of a paragraph or list item, and boxes between ``:::`` lines. Everything
else is a problem. Only the loader imports this module: the running kiosk opens compiled packs and reads no Markdown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast, get_args

from markdown_it import MarkdownIt

from kiosk.content import directives
from kiosk.content.facts import IDENTIFIER_LENGTH, is_identifier, plain_text_problem
from kiosk.content.index import GUIDE
from kiosk.content.model import Block, Bullets, Only, Paragraph, Section, Span, Step, Switch, Voices
from kiosk.content.problems import Problem

if TYPE_CHECKING:
    from markdown_it.token import Token

_SECTION_LINE = re.compile(r"##(?!#)")
_HEADING = re.compile(r"##[ \t](?P<title>[^{]*)\{#(?P<id>[^}]*?)(?:[ \t]+state=(?P<state>[^}]*))?\}[ \t]*")
_SOURCES = re.compile(r"(?: ?\[@[A-Za-z0-9][A-Za-z0-9_-]*\])+ ?$")
_SOURCE = re.compile(r"\[@([^\]]+)\]")
_WEB_ADDRESS = re.compile(r"https?://|\bwww\.\w", re.IGNORECASE)
_SPACES = re.compile(r"[ \t]+")

_HTML = re.compile(r"</?[A-Za-z!][^<>]*>")
_LEFT_OVER = {
    "**": "two stars that make no words strong",
    ":::": "three colons within a line",
    "{#": "the id of a section outside its line",
}
"""Marks that Markdown leaves in the words, where they are written as no mark can stand or with a backslash."""

_REFUSED_BLOCKS = {
    "heading_open": "headings other than ## Title {#id}",
    "blockquote_open": "quotations",
    "fence": "program text",
    "code_block": "text set in by four spaces",
    "hr": "lines across the page",
}
_REFUSED_WORDS = {
    "em_open": ("markup", "slanted words"),
    "code_inline": ("markup", "program text"),
    "hardbreak": ("markup", "line breaks within a paragraph"),
    "image": ("image-in-text", ""),
    "html_inline": ("html", ""),
}
_CLOSING = {"em_close", "link_close"}


@dataclass(slots=True)
class _Box:
    """A stretch of lines: running text when ``name`` is empty, else what stands in a directive."""

    name: str
    arguments: str
    line: int
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Part:
    """A section as found, before its text is read."""

    id: str
    title: str
    line: int
    state: str = ""
    boxes: list[_Box] = field(default_factory=list)


def parse_body(text: str, file: str, first_line: int) -> tuple[tuple[Section, ...], list[Problem]]:
    """Read the text of a page.

    Args:
        text: what follows the facts of the page.
        file: the file's name for problems.
        first_line: the line of the file on which ``text`` begins.

    Returns:
        The sections, the guide among them, and everything that is wrong. Sections with problems may be incomplete.
    """
    body = _Body(file)
    parts = body.parts(text.split("\n"), first_line)
    sections = tuple(body.guide(part) if part.id == GUIDE else body.section(part) for part in parts)
    return sections, body.problems


class _Body:
    """One reading of one text; collects the problems on the way."""

    def __init__(self, file: str) -> None:
        self.problems: list[Problem] = []
        self._file = file
        self._markdown = MarkdownIt("commonmark")

    def add(self, code: str, line: int, **details: object) -> None:
        self.problems.append(Problem(code, self._file, line, details))

    # --- lines: sections and boxes

    def parts(self, lines: list[str], first_line: int) -> list[_Part]:
        parts: list[_Part] = []
        box = _Box("", "", first_line)
        before = box
        for number, line in enumerate(lines, first_line):
            if _SECTION_LINE.match(line):
                self._expect_closed(box)
                parts.append(self._part(line, number))
                box = self._open(parts, "", "", number)
            elif line.startswith(directives.FENCE):
                words = _SPACES.sub(" ", line.removeprefix(directives.FENCE)).strip(" ")
                name, _, arguments = words.partition(" ")
                box = self._fence(parts, box, name, arguments, number)
            else:
                box.lines.append(line)
        self._expect_closed(box)
        if any(line.strip() for line in before.lines):
            self.add("text-before-section", first_line)
        return parts

    def _part(self, line: str, number: int) -> _Part:
        match = _HEADING.fullmatch(line)
        title = match["title"].strip() if match else ""
        if match is None or not title:
            self.add("section-heading", number)
            return _Part("", "", number)
        self.problems += plain_text_problem(title, self._file, number)
        if not is_identifier(match["id"]):
            self.add("id", number, key="a section's id", value=match["id"][: IDENTIFIER_LENGTH + 1])
        state = match["state"]
        if state is not None and not is_identifier(state):
            self.add("id", number, key="a state of the picture", value=state[: IDENTIFIER_LENGTH + 1])
        return _Part(match["id"], title, number, state or "")

    def _fence(self, parts: list[_Part], box: _Box, name: str, arguments: str, number: int) -> _Box:
        if not name:
            if not box.name:
                self.add("directive-stray", number)
            return self._open(parts, "", "", number)
        if box.name:
            self.add("directive-nested", number, name=box.name)
        if not parts:
            self.add("text-before-section", number)
        return self._open(parts, name, arguments, number)

    def _open(self, parts: list[_Part], name: str, arguments: str, number: int) -> _Box:
        box = _Box(name, arguments, number)
        if parts:
            parts[-1].boxes.append(box)
        return box

    def _expect_closed(self, box: _Box) -> None:
        if box.name:
            self.add("directive-unclosed", box.line, name=box.name)

    # --- boxes: blocks

    def guide(self, part: _Part) -> Section:
        steps = []
        for box in (box for box in part.boxes if box.name or any(line.strip() for line in box.lines)):
            content = self._text(box)
            state = box.arguments.removesuffix(directives.STEP_WARNS).rstrip()
            if box.name != directives.STEP:
                self.add("guide-other", box.line)
            elif state and not is_identifier(state):
                self.add("directive-arguments", box.line, example=directives.STEP_EXAMPLE)
            elif len(content) != 1 or not isinstance(content[0], Paragraph):
                self.add("directive-content", box.line, name=box.name, expected=directives.ONE_PARAGRAPH)
            else:
                steps.append(Step(content[0], state, box.arguments.endswith(directives.STEP_WARNS)))
        return Section(part.id, part.title, (), steps=tuple(steps))

    def section(self, part: _Part) -> Section:
        found: list[Block] = []
        only: list[Only] = []
        open_voice: tuple[Paragraph, ...] | None = None
        voice_line = 0
        boxes = [box for box in part.boxes if box.name or any(line.strip() for line in box.lines)]
        for box in boxes:
            content = self._text(box)
            if open_voice is not None and box.name != "studies":
                self.add("voices-pair", voice_line)
                open_voice = None
            if not box.name:
                found += content
            elif box.name in directives.VOICES:
                paragraphs = self._paragraphs(box, content)
                if box.name == "traditional":
                    open_voice, voice_line = paragraphs, box.line
                elif open_voice is None:
                    self.add("voices-pair", box.line)
                else:
                    found.append(Voices(open_voice, paragraphs))
                    open_voice = None
            elif box.name == directives.ONLY:
                only += self._only(box, content, len(found))
            elif (block := self._directive(box, content)) is not None:
                found.append(block)
        if open_voice is not None:
            self.add("voices-pair", voice_line)
        self._expect_text(part, boxes)
        return Section(part.id, part.title, tuple(found), part.state, tuple(only))

    def _expect_text(self, part: _Part, boxes: list[_Box]) -> None:
        """A section has something to say whatever the settings are."""
        if part.title and all(box.name == directives.ONLY for box in boxes):
            self.add("section-empty", part.line, section=part.title)

    def _only(self, box: _Box, content: list[Paragraph | Bullets], before: int) -> list[Only]:
        """Words that depend on a setting."""
        if box.arguments not in get_args(Switch):
            self.add("directive-arguments", box.line, example=directives.ONLY_EXAMPLE)
        elif not content:
            self.add("directive-content", box.line, name=box.name, expected=directives.PARAGRAPHS_AND_LISTS)
        else:
            return [Only(cast("Switch", box.arguments), before, tuple(content))]
        return []

    def _paragraphs(self, box: _Box, content: list[Paragraph | Bullets]) -> tuple[Paragraph, ...]:
        paragraphs = tuple(block for block in content if isinstance(block, Paragraph))
        if not paragraphs or len(paragraphs) < len(content):
            self.add("directive-content", box.line, name=box.name, expected=directives.PARAGRAPHS)
        if box.arguments:
            self.add("directive-arguments", box.line, example=f"{directives.FENCE} {box.name}")
        return paragraphs

    def _directive(self, box: _Box, content: list[Paragraph | Bullets]) -> Block | None:
        directive = directives.DIRECTIVES.get(box.name)
        if directive is None:
            self.add("step-place" if box.name == directives.STEP else "directive-unknown", box.line, name=box.name)
            return None
        self.problems += plain_text_problem(box.arguments, self._file, box.line)
        arguments = directive.arguments.fullmatch(box.arguments)
        block = None
        if arguments is None:
            self.add("directive-arguments", box.line, example=directive.example)
        elif not directive.fits(content):
            self.add("directive-content", box.line, name=box.name, expected=directive.holds)
        elif (block := directive.build(arguments, tuple(content))) is None:
            self.add("directive-arguments", box.line, example=directive.example)
        return block

    # --- text: paragraphs and lists

    def _text(self, box: _Box) -> list[Paragraph | Bullets]:
        env: dict[str, object] = {}
        tokens = self._markdown.parse("\n".join(box.lines), env)
        first_line = box.line + 1
        if env.get("references"):
            self.add("link-in-text", first_line)
        found: list[Paragraph | Bullets] = []
        index = 0
        while index < len(tokens):
            token = tokens[index]
            end = _end_of(tokens, index)
            line = _line_of(token, first_line)
            if token.type == "paragraph_open":
                found += self._paragraph(tokens[index + 1], line)
            elif token.type in {"bullet_list_open", "ordered_list_open"}:
                found.append(self._list(tokens[index : end + 1], first_line))
            else:
                self._refuse(token, line)
            index = end + 1
        return found

    def _refuse(self, token: Token, line: int) -> None:
        if token.type == "html_block":
            self.add("html", line)
        else:
            self.add("markup", line, markup=_REFUSED_BLOCKS.get(token.type, token.type))

    def _list(self, tokens: list[Token], first_line: int) -> Bullets:
        ordered = tokens[0].type == "ordered_list_open"
        if tokens[0].attrGet("start") is not None:
            self.add("markup", _line_of(tokens[0], first_line), markup="a numbered list that does not begin with 1")
        items: list[Paragraph] = []
        index = 1
        while index < len(tokens) - 1:
            end = _end_of(tokens, index)
            inside = tokens[index + 1 : end]
            line = _line_of(tokens[index], first_line)
            if not inside:
                self.add("text-empty", line)
            elif inside[0].type != "paragraph_open" or len(inside) != len(("open", "inline", "close")):
                self.add("markup", line, markup="lists, boxes or several paragraphs within one list item")
            else:
                items += self._paragraph(inside[1], line)
            index = end + 1
        return Bullets(tuple(items), ordered)

    def _paragraph(self, inline: Token, line: int) -> list[Paragraph]:
        known = len(self.problems)
        spans = self._spans(inline.children or [], line)
        sources: tuple[str, ...] = ()
        if spans and not spans[-1].strong and (match := _SOURCES.search(spans[-1].text)):
            sources = tuple(_SOURCE.findall(match[0]))
            spans[-1] = Span(spans[-1].text[: match.start()])
        if any("[@" in span.text for span in spans):
            self.add("source-place", line)
        if spans:
            spans[-1] = Span(spans[-1].text.rstrip(" "), spans[-1].strong)
        spans = [span for span in spans if span.text]
        if not spans:
            if len(self.problems) == known:
                self.add("text-empty", line)
            return []
        if any(_WEB_ADDRESS.search(span.text) for span in spans):
            self.add("remote-link", line)
        whole = "".join(span.text for span in spans)
        for mark, what in _LEFT_OVER.items():
            if mark in whole:
                self.add("markup", line, markup=what)
        if _HTML.search(whole):
            self.add("html", line)
        return [Paragraph(tuple(spans), sources)]

    def _spans(self, tokens: list[Token], line: int) -> list[Span]:
        spans: list[Span] = []
        depth = 0
        for token in tokens:
            if token.type in {"text", "softbreak"}:
                text = " " if token.type == "softbreak" else token.content
                if spans and spans[-1].strong == (depth > 0):
                    text = spans.pop().text + text
                spans.append(Span(_SPACES.sub(" ", text), depth > 0))
                line += token.type == "softbreak"
            elif token.type == "strong_open":
                depth += 1
            elif token.type == "strong_close":
                depth -= 1
            elif token.type == "link_open":
                remote = _WEB_ADDRESS.search(str(token.attrGet("href")))
                self.add("remote-link" if remote else "link-in-text", line)
            elif token.type not in _CLOSING:
                code, markup = _REFUSED_WORDS.get(token.type, ("markup", token.type))
                self.add(code, line, markup=markup)
        return spans


def _end_of(tokens: list[Token], index: int) -> int:
    """The index of the token that closes the one at ``index``; the same index when it stands alone."""
    depth = int(tokens[index].nesting)
    while depth > 0:
        index += 1
        depth += tokens[index].nesting
    return index


def _line_of(token: Token, first_line: int) -> int:
    """The line of the file a token begins on. Every block token carries it."""
    return first_line + (token.map[0] if token.map else 0)
