"""Compares what operations send and answer: bodies, media types, statuses, streams, headers and pages."""

from dataclasses import replace

from spec.drift.canonical import EVENT_STREAM, Index
from spec.drift.operation import Operation, answer_name
from spec.drift.schemas import SchemaComparison
from spec.drift.shapes import Schema, escape, shape, spelled
from spec.drift.site import Draft, Site

DOCUMENT = "document"
"""The owner of what belongs to no operation and no component, or to many."""

SHARED_ANSWER = "answer "
"""Prefix of the owner of a change in a shared answer; its name follows."""


class ContentComparison:
    """Compares the bodies and answers of operations; differences are recorded with those of the schemas."""

    def __init__(self, schemas: SchemaComparison) -> None:
        self.schemas = schemas
        self.old = schemas.old
        self.new = schemas.new
        self._many: dict[tuple[str, str, tuple[tuple[str, str], ...]], list[Site]] = {}
        self._shared: dict[str, None] = {}  # the shared answers that an operation names before and after

    def together(self, rule: str, site: Site, place: str, **values: str) -> None:
        """Collect what may apply to many operations alike, so that `shared` reports it once."""
        self._many.setdefault((rule, place, tuple(values.items())), []).append(site)

    def body(self, old: Operation, new: Operation) -> None:
        """Compare the request bodies."""
        direction = "response" if old.is_webhook else "request"
        site = Site(old.name, "body", f"{old.pointer}/requestBody", f"{new.pointer}/requestBody", direction)
        before, after = old.body.get("requestBody"), new.body.get("requestBody")
        if before is None or after is None:
            if before is not after:
                there = _one_sided(site, gone=after is None)
                self.schemas.note("body-added" if before is None else "body-removed", there)
            return
        if bool(before.get("required")) != bool(after.get("required")):
            self.schemas.note("body-became-required" if after.get("required") else "body-became-optional", site)
        self._contents(before.get("content", {}), after.get("content", {}), site, "body-type", {})

    def _contents(self, before: Schema, after: Schema, site: Site, rule: str, words: dict[str, str]) -> None:
        renamed = _same_way(before, after) if rule == "answer-type" else {}
        for kind, media in before.items():
            other = renamed.get(kind, kind)
            there = site.inside("", f"{site.old}/content/{escape(kind)}", f"{site.new}/content/{escape(other)}")
            if other not in after:
                if kind != EVENT_STREAM:
                    self.schemas.note(
                        f"{rule}-removed", _one_sided(there, gone=True), kind, **(words | {_word(rule): kind})
                    )
                continue
            if other != kind:
                self.schemas.note(f"{rule}-changed", there, other, **words, old_text=kind, new_text=other)
            if spelled(media.get("encoding", {})) != spelled(after[other].get("encoding", {})):
                self.schemas.note("body-encoding-changed", there, kind, name=kind)
            inside = there.inside(_label(kind), f"{there.old}/schema", f"{there.new}/schema")
            self.schemas.schemas(media.get("schema", {}), after[other].get("schema", {}), inside)
        for kind in after:
            if kind not in before and kind not in renamed.values() and kind != EVENT_STREAM:
                there = site.inside("", "", f"{site.new}/content/{escape(kind)}")
                self.schemas.note(f"{rule}-added", there, kind, **(words | {_word(rule): kind}))

    def answers(self, old: Operation, new: Operation) -> None:
        """Compare the answers by status; among successful ones, an added status replaces a removed one."""
        before, after = old.body.get("responses", {}), new.body.get("responses", {})
        direction = "request" if old.is_webhook else "response"
        gone, come = ([status for status in one if status not in other and _is_good(status)]
                      for one, other in ((before, after), (after, before)))  # fmt: skip
        renamed = dict(zip(gone, come, strict=False))
        left = [status for status in after if status not in before and status not in renamed.values()]
        for status in [*before, *left]:
            other = renamed.get(status, status)
            pointers = [f"{one.pointer}/responses/{escape(name)}" for one, name in ((old, status), (new, other))]
            site = Site(old.name, f"answer {status}", pointers[0], pointers[1], direction)
            was, now = before.get(status), after.get(other)
            if was is None or now is None:
                self._one_answer(status, _one_sided(site, gone=now is None), remain=any(map(_is_good, after)))
                continue
            if other != status:
                self.schemas.note("answer-status-changed", site, other, old_text=status, new_text=other)
            name = answer_name(was)
            if name is not None and name == answer_name(now):
                self._shared[name] = None
            else:
                mild = not _is_good(status)
                self._answer(self.old.answer(was), self.new.answer(now), replace(site, mild=mild), status)

    def _one_answer(self, status: str, site: Site, *, remain: bool) -> None:
        """Report a status on one side only; one of several successful answers counts as a union member."""
        rule = "added" if not site.old else "removed"
        if _is_good(status):
            self.schemas.note(f"answer-{rule}", replace(site, mild=remain), name=status)
        else:
            self.together(f"error-answer-{rule}", site, f"error {status}", name=status)

    def _answer(self, was: Schema, now: Schema, site: Site, status: str) -> None:
        contents = was.get("content", {}), now.get("content", {})
        if bool(contents[0]) != bool(contents[1]):
            self.schemas.note("answer-body-added" if contents[1] else "answer-body-removed", site, name=status)
        elif contents[0]:
            self._contents(contents[0], contents[1], site, "answer-type", {"name": status})
        streams = [EVENT_STREAM in content for content in contents]
        if streams[0] != streams[1]:
            self.schemas.note("stream-gained" if streams[1] else "stream-lost", site)
        self._headers(was.get("headers", {}), now.get("headers", {}), site, status)

    def shared(self) -> None:
        """Compare the answers that operations share, and report once what applies to many operations alike."""
        for name in self._shared:
            pointer = f"#/components/responses/{escape(name)}"
            site = Site(f"{SHARED_ANSWER}{name}", "", pointer, pointer, "response", mild=True)
            self._answer(self.old.answers[name], self.new.answers[name], site, name)
        for (rule, place, words), sites in self._many.items():
            values = dict(words)
            if len(sites) == 1:
                self.schemas.note(rule, sites[0], values.get("new_text", ""), **values)
            else:
                owners = tuple(sorted(site.owner for site in sites))
                site = replace(sites[0], owner=DOCUMENT, place=place)
                self.schemas.drafts.append(Draft(rule, site, spelled([*values.values(), *owners]), values, owners))

    def _headers(self, before: Schema, after: Schema, site: Site, status: str) -> None:
        for name in [*before, *(name for name in after if name not in before)]:
            step = f"/headers/{escape(name)}"
            there = replace(site.inside(f" header {name}", site.old + step, site.new + step), mild=True)
            if name not in after or name not in before:
                rule = "answer-header-removed" if name in before else "answer-header-added"
                self.schemas.note(rule, _one_sided(there, gone=name in before), name=status, kind=name)
            else:
                pair = before[name], after[name]
                inside = there.inside("", f"{there.old}/schema", f"{there.new}/schema")
                self.schemas.schemas(pair[0].get("schema", {}), pair[1].get("schema", {}), inside)

    def pages(self, old: Operation, new: Operation, site: Site) -> None:
        """Compare how the lists page."""
        pages = page_shape(old, self.old), page_shape(new, self.new)
        if pages[0] != pages[1]:
            rule = "page-gained" if pages[0] is None else "page-lost" if pages[1] is None else "page-changed"
            self.schemas.note(rule, site, pages[1] or "", old_text=pages[0] or "", new_text=pages[1] or "")


def _is_good(status: str) -> bool:
    return status[:1] in "12"


def _same_way(before: Schema, after: Schema) -> dict[str, str]:
    """Pair a removed with an added media type if Python reads both in the same way."""
    gone, come = ({_way(kind): kind for kind in one if kind not in other}
                  for one, other in ((before, after), (after, before)))  # fmt: skip
    return {kind: come[way] for way, kind in gone.items() if way in come}


def _way(kind: str) -> str:
    """Return how the generated package reads an answer of a media type."""
    if kind == EVENT_STREAM:
        return "events"
    if kind.partition(";")[0] == "application/json" or kind.endswith("+json"):
        return "json"
    return "text" if kind.startswith("text/") or kind == "application/sdp" else "binary"


def page_shape(operation: Operation, index: Index) -> str | None:
    """Return how a list operation pages, by the generator's rules; None if it is not a list."""
    answers = [answer for status, answer in operation.body.get("responses", {}).items() if _is_good(status)]
    content = index.answer(answers[0]).get("content", {}) if answers else {}
    body, _ = index.resolved(content.get("application/json", {}).get("schema", {}), "")
    properties = body.get("properties", {})
    data = index.flat(shape(properties.get("data", {}), ""))[0]
    if operation.key[:4] != "GET " or not any("items" in index.resolved(*member)[0] for member in data):
        return None
    query = {name for place, name in operation.parameters if place == "query"}
    if "page" in query and {"next", "next_page"} & set(properties):
        return "page"
    return "after" if "after" in query else "one page"


def _one_sided(site: Site, *, gone: bool) -> Site:
    """Return the site of something in only one document."""
    return replace(site, new="") if gone else replace(site, old="")


def _label(kind: str) -> str:
    """Name a content at a place; the usual JSON needs no mention."""
    return "" if kind == "application/json" else " events" if kind == EVENT_STREAM else f" {kind}"


def _word(rule: str) -> str:
    return "name" if rule == "body-type" else "kind"
