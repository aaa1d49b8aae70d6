"""Compares two operations: names, security, parameters; `contents` compares what they send and answer."""

from typing import Any

from spec.drift.contents import ContentComparison
from spec.drift.members import similar_names
from spec.drift.operation import Operation, path_parameters
from spec.drift.schemas import SchemaComparison
from spec.drift.shapes import Schema, spelled
from spec.drift.site import Site
from spec.drift.words import listed

_MORE_STYLE = {"allowReserved": "with reserved characters as they are", "allowEmptyValue": "or empty"}


class OperationComparison:
    """Compares the operations of two documents; differences are recorded with those of the schemas."""

    def __init__(self, schemas: SchemaComparison) -> None:
        self.schemas = schemas
        self.old = schemas.old
        self.new = schemas.new
        self.contents = ContentComparison(schemas)

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
        self.contents.body(old, new)
        self.contents.answers(old, new)
        self.contents.pages(old, new, site)

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
        self.contents.together(rule, site, "security", old_text=texts[0], new_text=texts[1])

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
        """Return the site of a parameter, whether it is declared on the operation or on the path."""
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


def _style(parameter: Schema) -> str:
    place = parameter.get("in")
    style = parameter.get("style", "form" if place in ("query", "cookie") else "simple")
    explode = parameter.get("explode", style == "form")
    brackets = " with []" if str(parameter.get("name", "")).endswith("[]") else ""
    more = "".join(f", {word}" for key, word in _MORE_STYLE.items() if parameter.get(key))
    return f"{style}{', exploded' if explode else ''}{brackets}{more}"


def _needed(way: dict[str, list[str]]) -> frozenset[tuple[str, str]]:
    """Spell an authentication method as pairs of scheme and scope, so that a subset is the weaker requirement."""
    return frozenset((scheme, scope) for scheme, scopes in way.items() for scope in ("", *scopes))


def _way_text(way: frozenset[tuple[str, str]]) -> str:
    schemes = sorted({scheme for scheme, _ in way})
    scopes = {name: sorted(scope for scheme, scope in way if scheme == name and scope) for name in schemes}
    return " and ".join(f"{n} ({', '.join(scopes[n])})" if scopes[n] else n for n in schemes) or "no key"


def servers_text(servers: list[Schema] | None) -> str:
    """Describe servers: their addresses, with the possible values of their variables."""
    texts = []
    for server in servers or []:
        named = server.get("variables", {}).items()
        variables = {name: value.get("enum") or value.get("default") for name, value in named}
        texts.append(str(server.get("url")) + (f" with {spelled(variables)}" if variables else ""))
    return listed(texts) or "the document's servers"
