"""Where our methods differ from those of the official client, openai 3.57, on purpose: each with its reason."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["AS_OF", "DIFFERENCES", "Signature", "difference", "signature_of"]

OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout"})
"""Arguments that every method of the official client takes beside its operation's own."""


@dataclass(frozen=True, kw_only=True)
class Signature:
    """What a method takes and gives.

    Attributes:
        positional: Its path parameter by position, none or one.
        names: Its keyword arguments.
        required: Those without which a call is refused.
        pages: Whether it gives a list whose items go on beyond its first page.
    """

    positional: tuple[str, ...]
    names: frozenset[str] = field(default=frozenset())
    required: frozenset[str] = field(default=frozenset())
    pages: bool = False


def signature_of(method: Any) -> Signature:
    """Read the signature of a method of the official client."""
    signature = inspect.signature(method)
    parameters = [each for each in signature.parameters.values() if each.name not in OPTIONS]
    keywords = [each for each in parameters if each.kind is each.KEYWORD_ONLY]
    return Signature(
        positional=tuple(each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD),
        names=frozenset(each.name for each in keywords),
        required=frozenset(each.name for each in keywords if each.default is each.empty),
        pages="Page[" in str(signature.return_annotation),
    )


def difference(ours: Signature, theirs: Signature) -> set[str]:
    """Tell how two signatures differ, in the signs of `DIFFERENCES`."""
    found = {f"+{name}" for name in ours.names - theirs.names} | {f"-{name}" for name in theirs.names - ours.names}
    both = ours.names & theirs.names
    found |= {f"!{name}" for name in (ours.required - theirs.required) & both}
    found |= {f"?{name}" for name in (theirs.required - ours.required) & both}
    if ours.pages != theirs.pages:
        found.add("pages" if ours.pages else "no pages")
    if ours.positional != theirs.positional:
        found.add(f"positional {ours.positional}, not {theirs.positional}")
    return found


AS_OF = "f85dbe2"
"""The upstream revision that the table speaks of: a later one may add to the arguments, and take from them."""

DIFFERENCES: Mapping[str, Mapping[str, str]] = {
    # +name: only ours takes it; -name: only theirs; !name: only ours requires it; ?name: only theirs;
    # pages: only ours can be iterated over page by page.
    "the answer tells of a next page, so it can be iterated over; what is read of it as an object reads the same": {
        "admin.organization.usage.audio_speeches": "pages",
        "admin.organization.usage.audio_transcriptions": "pages",
        "admin.organization.usage.code_interpreter_sessions": "pages",
        "admin.organization.usage.completions": "pages",
        "admin.organization.usage.costs": "pages",
        "admin.organization.usage.decisions": "pages",
        "admin.organization.usage.embeddings": "pages",
        "admin.organization.usage.file_search_calls": "pages",
        "admin.organization.usage.images": "pages",
        "admin.organization.usage.moderations": "pages",
        "admin.organization.usage.vector_stores": "pages",
        "admin.organization.usage.web_search_calls": "pages",
        "fine_tuning.checkpoints.permissions.retrieve": "pages",
        "webhooks.event_types.list": "pages",
    },
    "upstream takes a JSON body beside the form, which names its images `images`; either will do": {
        "images.edit": "+images +moderation ?image",
    },
    "upstream requires the files, and there is no skill without": {
        "skills.create": "!files",
        "skills.versions.create": "!files",
    },
    "upstream describes the sessions of today, the official client those of the beta": {
        "beta.realtime.sessions.create": "+prompt +truncation",
    },
    "no part of the request: the official client runs these tools itself, and parses what they give": {
        "beta.agents.sessions.create": "-output_type -tool_handlers",
    },
}
