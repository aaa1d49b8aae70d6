"""Compare two operations: security, parameters, bodies, answers, streams and pages."""

from dataclasses import replace
from typing import Any

from spec.drift.canonical import (
    EVENT_STREAM,
    Index,
    Operation,
    Schema,
    answer_name,
    escape,
    path_parameters,
    shape,
    spelled,
)  # fmt: skip
from spec.drift.members import similar_names
from spec.drift.schemas import SchemaComparison
from spec.drift.site import Draft, Site
from spec.drift.words import listed

DOCUMENT = "document"
"""The owner of what belongs to no operation and no component, or to many."""

_MORE_STYLE = {"allowReserved": "with reserved characters as they are", "allowEmptyValue": "or empty"}
SHARED_ANSWER = "answer "
"""What the owner of a change in a shared answer begins with; its name follows."""


class OperationComparison:
    """Compares the operations of two documents; differences go where the schemas' differences go."""

    def __init__(self, schemas: SchemaComparison) -> None:
        self.schemas = schemas
        self.old = schemas.old
        self.new = schemas.new
        self._many: dict[tuple[str, str, tuple[tuple[str, str], ...]], list[Site]] = {}
        self._shared: dict[str, None] = {}  # the shared answers that an operation names before and after

    def operation(self, old: Operation, new: Operation) -> None:
        """Compare an operation that both documents have; its path may have changed."""
        site = Site(old.name, "", old.pointer, new.pointer, "both")
        note = self.schemas.note
        if old.key != new.key:
            note("operation-moved", site, new.name, name=old.id, old_text=old.name, new_text=new.name)
        if old.id != new.id and not old.is_webhook:
            note("operation-renamed", site, new.id, old_text=old.id, new_text=new.id)
        tags = [listed(operation.body.get("tags") or ["none"]) for operation in (old, new)]
        if tags[0] != tags[1]:
            note("operation-tag-changed", site, tags[1], old_text=tags[0], new_text=tags[1])
        deprecated = [bool(operation.body.get("deprecated")) for operation in (old, new)]
        if deprecated[0] != deprecated[1]:
            note("operation-deprecated" if deprecated[1] else "operation-undeprecated", site, name=new.id)
        servers = [servers_text(operation.body.get("servers")) for operation in (old, new)]
        if servers[0] != servers[1]:
            note("operation-server-changed", site, servers[1], old_text=servers[0], new_text=servers[1])
        calls = [spelled(operation.body.get("callbacks", {})) for operation in (old, new)]
        if calls[0] != calls[1]:
            names = [listed(sorted(operation.body.get("callbacks", {}))) or "nothing" for operation in (old, new)]
            told = names if names[0] != names[1] else [names[0], f"{names[0]} otherwise"]
            note("callbacks-changed", site, calls[1], old_text=told[0], new_text=told[1])
        self._security(old, new, site)
        self._parameters(old, new)
        self._body(old, new)
        self._answers(old, new)
        self._pages(old, new, site)

    def _security(self, old: Operation, new: Operation, site: Site) -> None:
        ways = []
        for operation, index in ((old, self.old), (new, self.new)):
            listed_ways = operation.body.get("security", index.document.get("security", []))
            ways.append({_needed(way) for way in listed_ways} or {frozenset[tuple[str, str]]()})
        if ways[0] == ways[1]:
            return
        texts = [listed(sorted(_way_text(way) for way in found)) for found in ways]
        still_enough = all(any(new_way <= way for new_way in ways[1]) for way in ways[0])
        rule = "security-widened" if still_enough else "security-narrowed"
        self._together(rule, site, "security", old_text=texts[0], new_text=texts[1])

    def _together(self, rule: str, site: Site, place: str, **values: str) -> None:
        """Keep what may hold of many operations alike, so that `shared` tells it once."""
        self._many.setdefault((rule, place, tuple(values.items())), []).append(site)

    def _parameters(self, old: Operation, new: Operation) -> None:
        before, after = dict(old.parameters), dict(new.parameters)
        for name, other in zip(path_parameters(old.path), path_parameters(new.path), strict=False):
            if name != other and ("path", name) in before and ("path", other) in after:
                self._renamed(old, before.pop(("path", name)), after.pop(("path", other)))
        for key in [key for key in before if key in after]:
            self._parameter(old, before.pop(key), after.pop(key))
        for key in list(before):
            match = next((other for other in after if other[1] == key[1]), None)
            if match is not None:
                gone, come = before.pop(key), after.pop(match)
                site = self._site(old, gone, come)
                self.schemas.note(
                    "parameter-location-changed", site, match[0], name=key[1], old_text=key[0], new_text=match[0]
                )
                self._parameter(old, gone, come)
        for key in list(before):
            match = next((other for other in after if other[0] == key[0] and similar_names(other[1], key[1])), None)
            if match is not None and spelled(before[key][1].get("schema")) == spelled(after[match][1].get("schema")):
                self._renamed(old, before.pop(key), after.pop(match))
        for place, name in before:
            pointer, parameter = before[place, name]
            site = self._site(old, (pointer, parameter), ("", parameter))
            self.schemas.note("parameter-removed", site, kind=place, name=name)
        for place, name in after:
            pointer, parameter = after[place, name]
            site = self._site(old, ("", parameter), (pointer, parameter))
            rule = "required-parameter-added" if parameter.get("required") else "parameter-added"
            self.schemas.note(rule, site, kind=place, name=name)

    def _site(self, old: Operation, gone: tuple[str, Any], come: tuple[str, Any]) -> Site:
        """Give the site of a parameter; that it stands at the operation or at the path makes no difference."""
        parameter = gone[1]
        place = f"{parameter.get('in')} {parameter.get('name', '').removesuffix('[]')}"
        direction = "response" if old.is_webhook else "request"
        return Site(old.name, place, gone[0], come[0], direction, optional=not parameter.get("required"))

    def _renamed(self, old: Operation, gone: tuple[str, Any], come: tuple[str, Any]) -> None:
        site = self._site(old, gone, come)
        names = gone[1].get("name", ""), come[1].get("name", "")
        self.schemas.note(
            "parameter-renamed", site, names[1], kind=str(gone[1].get("in")), old_text=names[0], new_text=names[1]
        )
        self._parameter(old, gone, come)

    def _parameter(self, old: Operation, gone: tuple[str, Any], come: tuple[str, Any]) -> None:
        site = self._site(old, gone, come)
        before, after = gone[1], come[1]
        words = {"kind": str(before.get("in")), "name": str(before.get("name", "")).removesuffix("[]")}
        for key, yes, no in (
            ("required", "parameter-became-required", "parameter-became-optional"),
            ("deprecated", "parameter-deprecated", "parameter-undeprecated"),
        ):
            if bool(before.get(key)) != bool(after.get(key)):
                self.schemas.note(yes if after.get(key) else no, site, **words)
        styles = [_style(parameter) for parameter in (before, after)]
        if styles[0] != styles[1] and before.get("in") == after.get("in"):
            self.schemas.note(
                "parameter-style-changed", site, styles[1], old_text=styles[0], new_text=styles[1], **words
            )
        inside = site.inside("", f"{gone[0]}/schema", f"{come[0]}/schema")
        self.schemas.schemas(before.get("schema", {}), after.get("schema", {}), inside)

    def _body(self, old: Operation, new: Operation) -> None:
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
        for kind, media in before.items():
            there = site.inside("", f"{site.old}/content/{escape(kind)}", f"{site.new}/content/{escape(kind)}")
            if kind not in after:
                if kind != EVENT_STREAM:
                    self.schemas.note(
                        f"{rule}-removed", _one_sided(there, gone=True), kind, **(words | {_word(rule): kind})
                    )
                continue
            if spelled(media.get("encoding", {})) != spelled(after[kind].get("encoding", {})):
                self.schemas.note("body-encoding-changed", there, kind, name=kind)
            inside = there.inside(_label(kind), f"{there.old}/schema", f"{there.new}/schema")
            self.schemas.schemas(media.get("schema", {}), after[kind].get("schema", {}), inside)
        for kind in after:
            if kind not in before and kind != EVENT_STREAM:
                there = site.inside("", "", f"{site.new}/content/{escape(kind)}")
                self.schemas.note(f"{rule}-added", there, kind, **(words | {_word(rule): kind}))

    def _answers(self, old: Operation, new: Operation) -> None:
        before, after = old.body.get("responses", {}), new.body.get("responses", {})
        direction = "request" if old.is_webhook else "response"
        for status in [*before, *(status for status in after if status not in before)]:
            base = f"/responses/{escape(status)}"
            site = Site(old.name, f"answer {status}", old.pointer + base, new.pointer + base, direction)
            was, now = before.get(status), after.get(status)
            good = status[:1] in "12"
            if was is None or now is None:
                rule = ("answer-" if good else "error-answer-") + ("added" if was is None else "removed")
                there = _one_sided(site, gone=now is None)
                if good:
                    self.schemas.note(rule, there, name=status)
                else:
                    self._together(rule, there, f"error {status}", name=status)
                continue
            name = answer_name(was)
            if name is not None and name == answer_name(now):
                self._shared[name] = None
            else:
                self._answer(self.old.answer(was), self.new.answer(now), replace(site, mild=not good), status)

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
        """Compare the answers that operations share, and tell what holds of many operations alike: once."""
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

    def _pages(self, old: Operation, new: Operation, site: Site) -> None:
        pages = page_shape(old, self.old), page_shape(new, self.new)
        if pages[0] != pages[1]:
            rule = "page-gained" if pages[0] is None else "page-lost" if pages[1] is None else "page-changed"
            self.schemas.note(rule, site, pages[1] or "", old_text=pages[0] or "", new_text=pages[1] or "")


def page_shape(operation: Operation, index: Index) -> str | None:
    """Say how a list operation pages, by the rules that the generator goes by; None for what is no list."""
    content = operation.body.get("responses", {}).get("200", {}).get("content", {})
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
    """Give the site of what only one document has."""
    return replace(site, new="") if gone else replace(site, old="")


def _label(kind: str) -> str:
    """Name a content in a place; the usual JSON goes without saying."""
    return "" if kind == "application/json" else " events" if kind == EVENT_STREAM else f" {kind}"


def _word(rule: str) -> str:
    return "name" if rule == "body-type" else "kind"


def _style(parameter: Schema) -> str:
    place = parameter.get("in")
    style = parameter.get("style", "form" if place in ("query", "cookie") else "simple")
    explode = parameter.get("explode", style == "form")
    brackets = " with []" if str(parameter.get("name", "")).endswith("[]") else ""
    more = "".join(f", {word}" for key, word in _MORE_STYLE.items() if parameter.get(key))
    return f"{style}{', exploded' if explode else ''}{brackets}{more}"


def _needed(way: dict[str, list[str]]) -> frozenset[tuple[str, str]]:
    """Spell a way to authenticate as pairs of scheme and scope, so that the smaller set is the easier way."""
    return frozenset((scheme, scope) for scheme, scopes in way.items() for scope in ("", *scopes))


def _way_text(way: frozenset[tuple[str, str]]) -> str:
    schemes = sorted({scheme for scheme, _ in way})
    scopes = {name: sorted(scope for scheme, scope in way if scheme == name and scope) for name in schemes}
    return " and ".join(f"{n} ({', '.join(scopes[n])})" if scopes[n] else n for n in schemes) or "no key"


def servers_text(servers: list[Schema] | None) -> str:
    """Name servers: their addresses, with what their variables may be."""
    texts = []
    for server in servers or []:
        named = server.get("variables", {}).items()
        variables = {name: value.get("enum") or value.get("default") for name, value in named}
        texts.append(str(server.get("url")) + (f" with {spelled(variables)}" if variables else ""))
    return listed(texts) or "the document's servers"
