"""Nouns for components in sentences: ``CreateVectorStoreRequest`` -> "vector store"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any

from spec.prepare.names import pascal

Json = dict[str, Any]

_FIRST = {
    "beta", "create", "created", "update", "updated", "modify", "delete", "deleted", "list", "get", "public", "edit",
    "toggle", "retrieve", "new", "persisted", "hosted", "upload", "agents", "audit", "log",
}  # fmt: skip
_LAST = {
    "object", "request", "response", "resource", "param", "params", "body", "item", "result", "properties", "data",
    "details", "list", "deleted", "info", "model", "ga", "request's", "member", "success", "with", "inline",
    "reference", "registered", "removed",
}  # fmt: skip
_WRITTEN = {
    word.lower(): word
    for word in re.findall(
        r"\w+",
        "API MCP URL VAD JSON id SVG GitHub OpenAI OAuth SAML SCIM IP HTTP SIP AWS Azure TPM RPM PCM KMS GCP IAM TLS "
        "ChatKit DTMF",
    )
}
"""Words that are not written in lower case."""
_LONGEST = 4
_SPELT = {"fine tuning": "fine-tuning", "E mail": "email", "data": "item"}
"""Nouns that differ from the names they are made from."""
_AREAS = frozenset({"agent", "audio", "deleted", "organization", "realtime", "thread"})
"""Words of an object's type that only say where it belongs: a `thread.run` is a run."""


def words_of(name: str) -> str:
    """Split a name of any style into lower-case words; initialisms keep their case."""
    found = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
    return " ".join(_WRITTEN.get(word.lower(), word.lower()) for word in found)


def plural(noun: str) -> str:
    """Return the plural of a noun."""
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and not noun.endswith(("ay", "ey", "oy")):
        return noun[:-1] + "ies"
    return noun + "s"


def singular(noun: str) -> str:
    """Return the singular of a regular plural; other words unchanged."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses")):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else noun


def with_article(noun: str) -> str:
    """Put "a" or "an" before a noun."""
    first = noun.split()[0] if noun else ""
    an = (
        first[:1].lower() in "aeio"
        or (first.isupper() and first[:1] in "AEFHILMNORSX")
        or first.startswith(("un", "up", "ul"))
    )
    an = an and not first.startswith(("one", "uni"))
    return f"{'an' if an else 'a'} {noun}"


class Nouns:
    """The nouns of one document's components.

    Args:
        schemas: The components.
        given: Nouns that no rule yields, by component or a pattern of them.
        results: The result of each request body component.
    """

    def __init__(
        self, schemas: Mapping[str, Json], given: Mapping[str, str], results: Mapping[str, str] | None = None
    ) -> None:
        self.schemas = schemas
        self.given = given
        self.results = results or {}
        self.homes: dict[str, list[tuple[str, str]]] = {}
        self._found: dict[str, str] = {}
        for owner, schema in schemas.items():
            for key, value in schema.get("properties", {}).items():
                for name in _references(value):
                    self.homes.setdefault(name, []).append((owner, key))

    def of(self, component: str) -> str:
        """Return the noun of a component."""
        if component not in self._found:
            noun = self._of(component)
            for made, spelt in _SPELT.items():
                noun = re.sub(rf"^{made}\b" if made != "data" else "^data$", spelt, noun)
            self._found[component] = noun
        return self._found[component]

    def _of(self, component: str) -> str:
        for pattern, noun in self.given.items():
            if fnmatchcase(component, pattern):
                return noun
        properties = self.schemas.get(component, {}).get("properties", {})
        if component.endswith("Event") or ("Event" in component and "event_id" in properties):
            return "event"
        value = properties.get("object", {}).get("const")
        if isinstance(value, str) and value not in ("list", "page", "bucket"):
            parts = [part for part in value.split(".") if part != "deleted"]
            parts = [part for part in parts[:-1] if part not in _AREAS] + parts[-1:]
            return words_of("_".join(parts)) if parts else "object"
        for owner, key in self.homes.get(component, ()):
            if component.startswith(owner + pascal(key)):
                is_item = component.removeprefix(owner + pascal(key)).startswith("Item")
                return singular(words_of(key)) if is_item else words_of(key)
        if component in self.results:
            return self.of(self.results[component])
        words = words_of(component).split()
        while len(words) > 1 and words[0].lower() in _FIRST:
            words = words[1:]
        while len(words) > 1 and words[-1].lower() in _LAST:
            words = words[:-1]
        return " ".join(words[-_LONGEST:])


def _references(node: Any) -> list[str]:
    if isinstance(node, list):
        return [name for one in node for name in _references(one)]
    if not isinstance(node, dict):
        return []
    own = [node["$ref"].rpartition("/")[2]] if isinstance(node.get("$ref"), str) else []
    return own + [name for key in ("anyOf", "items", "additionalProperties") for name in _references(node.get(key))]
