"""Example values of arguments: by name if the name tells what fits, otherwise the smallest value of the schema."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from spec.generate.types import Types
from spec.reference.literals import Raw

DEEP = 6


class Member(str):
    """A collection: stands for a list with the id of one of its objects."""


FILE = ("notes.txt", "A line of text.")
# By dotted name and parameter; `*` stands for any operation. Longer operation names come first.
NAMED: dict[str, dict[str, Any]] = {
    "*": {
        "model": "gpt-5.4-mini",
        "input": "Say hello in five languages.",
        "prompt": "A river at dawn.",
        "query": "rivers",
        "name": "example",
        "email": "ada@example.com",
        "purpose": "user_data",
        "start_time": 1_767_225_600,
        "language": "en",
        "content": "Name a river.",
        "filename": "notes.txt",
        "mime_type": "text/plain",
        "bytes": 15,
        "path": "/notes.txt",
        "role_name": "River reader",
        "permissions": ["api.organization.projects.read"],
        "certificate": "-----BEGIN CERTIFICATE-----\nMIIB...\n-----END CERTIFICATE-----",
        "workflow": {"id": "wf_123"},
        "user": "user-1",
        "issuer": "https://issuer.example.com",
        "audience": "https://api.openai.com/v1",
        "target_uri": "tel:+14155550100",
        "recipients": ["ada@example.com"],
        "status_code": 486,
        "title": "Example",
        "threshold_amount": 10_000,
        "model_ids": ["gpt-5.4-mini"],
        "instructions": "Answer in one sentence.",
        "messages": [{"role": "user", "content": "Name a river."}],
    },
    "audio.speech": {"model": "gpt-4o-mini-tts", "voice": "alloy"},
    "audio.transcriptions": {"model": "gpt-4o-transcribe"},
    "audio.translations": {"model": "whisper-1"},
    "completions": {"model": "gpt-3.5-turbo-instruct"},
    "embeddings": {"model": "text-embedding-3-small"},
    "images": {"model": "gpt-image-1"},
    "moderations": {"input": "Is this kind?"},
    "realtime": {"model": "gpt-realtime"},
    "videos": {"model": "sora-2"},
    "conversations.items": {"items": [{"type": "message", "role": "user", "content": "Hello!"}]},
    "evals.runs": {
        "data_source": {
            "type": "completions",
            "model": "gpt-5.4-mini",
            "source": {"type": "file_content", "content": [{"item": {"ticket": "Which river is the longest?"}}]},
            "input_messages": {
                "type": "template",
                "template": [{"type": "message", "role": "user", "content": "{{ item.ticket }}"}],
            },
        },
    },
    "evals": {
        "data_source_config": {
            "type": "custom",
            "item_schema": {"type": "object", "properties": {"ticket": {"type": "string"}}},
        },
        "testing_criteria": [
            {
                "type": "string_check",
                "name": "Names a river",
                "input": "{{ sample.output_text }}",
                "reference": "river",
                "operation": "ilike",
            }
        ],
    },
}
# Optional arguments that an example passes nevertheless.
WANTED: dict[str, dict[str, Any]] = {
    "chat.completions.create": {"store": True},
    "containers.files.create": {"file": FILE},
    "images.edit": {"model": "gpt-image-1", "image": Raw('Path("photo.png")')},
    "images.generate": {"model": "gpt-image-1"},
    "audio.voices.create": {"audio_sample": Raw('Path("speech.wav")')},
    "beta.agents.sessions.create": {"input": "Name a river."},
    "beta.assistants.create": {"instructions": "Answer in one sentence."},
    "beta.responses.compact": {"model": "gpt-5.4-mini", "input": "Name a river."},
    "beta.responses.create": {"model": "gpt-5.4-mini", "input": "Name a river."},
    "beta.responses.input_tokens.count": {"model": "gpt-5.4-mini", "input": "Name a river."},
    "conversations.create": {"metadata": {"topic": "rivers"}},
    "responses.compact": {"model": "gpt-5.4-mini", "input": "Name a river."},
    "responses.create": {"model": "gpt-5.4-mini", "input": "Name a river."},
    "responses.input_tokens.count": {"model": "gpt-5.4-mini", "input": "Name a river."},
    "vector_stores.create": {"name": "example"},
    "vector_stores.file_batches.create": {"file_ids": Member("/files")},
}
# What an update changes if it needs no argument: the first of these that it accepts.
CHANGES: dict[str, Any] = {
    "name": "renamed",
    "title": "Renamed",
    "metadata": {"topic": "rivers"},
    "description": "Renamed.",
    "role": "member",
    "max_requests_per_1_minute": 100,
}
# Collections with existing members, and parameters that name one.
MEMBERS = {
    "/models": "gpt-5.4-mini",
    "model_ids": "gpt-5.4-mini",
    "fine_tuned_model_checkpoint": "ft:gpt-4o-mini-2024-07-18:acme::abc123:ckpt-step-100",
}
TEXTS = {
    "email": "ada@example.com",
    "uri": "https://example.com/hook",
    "url": "https://example.com/hook",
    "role": "user",
    "date": "2026-01-01",
    "date-time": "2026-01-01T00:00:00Z",
}
# Files by parameter, or by the first part of the operation's name; programs find these in their own folder.
MEDIA = {
    "audio": Raw('Path("speech.wav")'),
    "audio_sample": Raw('Path("speech.wav")'),
    "recording": Raw('Path("speech.wav")'),
    "image": Raw('Path("photo.png")'),
    "images": Raw('Path("photo.png")'),
    "mask": Raw('Path("mask.png")'),
    "video": Raw('Path("clip.mp4")'),
    "videos": Raw('Path("clip.mp4")'),
    "skills": ("SKILL.md", "---\nname: example\ndescription: Names rivers.\n---\nName a river."),
}
# Files for a purpose, by the parameter that names them.
PURPOSES = {
    "input_file_id": (Raw('Path("requests.jsonl")'), "batch"),
    "training_file": (Raw('Path("training.jsonl")'), "fine-tune"),
}


class Values:
    """Makes values that the schemas allow."""

    def __init__(self, types: Types) -> None:
        self.types = types

    def named(self, operation: str, parameter: str) -> Any:
        """Return the value for an operation's parameter with this name; None if no rule knows it."""
        return _of(NAMED, operation, parameter)

    def wanted(self, operation: str, known: Collection[str], *, empty: bool) -> dict[str, Any]:
        """Return the optional arguments that an operation's example passes as well.

        Args:
            operation: Its dotted name.
            known: The arguments that it accepts.
            empty: Whether it needs none of them; an update without changes shows nothing.
        """
        if operation in WANTED or not empty or not operation.rpartition(".")[2].startswith(("update", "modify")):
            return WANTED.get(operation, {})
        return next(({name: value} for name, value in CHANGES.items() if name in known), {})

    def file(self, operation: str, parameter: str) -> Any:
        """Return the file for a parameter."""
        return MEDIA.get(parameter) or MEDIA.get(operation.partition(".")[0], FILE)

    def member(self, collection: str, name: str) -> str | None:
        """Return the id of an object that always exists."""
        return MEMBERS.get(collection) or MEMBERS.get(name)

    def of(self, schema: Mapping[str, Any], name: str, depth: int = 0) -> Any:
        """Return the smallest value that a schema allows."""
        schema = self.types.resolve(dict(schema))
        for key in ("const", "default"):
            if schema.get(key) is not None:
                return schema[key]
        if "enum" in schema:
            return schema["enum"][0]
        if "anyOf" in schema:
            members = [one for one in schema["anyOf"] if one.get("type") != "null"]
            return self.of(min(members, key=lambda one: self._weight(one, 0)), name, depth)
        kind = schema.get("type")
        if kind == "array" and isinstance(NAMED["*"].get(name), list):
            return NAMED["*"][name]
        if kind == "object" or "properties" in schema:
            required = schema.get("required", ()) if depth < DEEP else ()
            return {each: self.of(schema["properties"][each], each, depth + 1) for each in required}
        if kind == "array":
            return [self.of(schema["items"], name, depth + 1)] if depth < DEEP else []
        if kind in ("integer", "number"):
            return schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
        if kind == "boolean":
            return True
        return self._text(schema, name)

    def _text(self, schema: Mapping[str, Any], name: str) -> Any:
        if schema.get("format") == "binary":
            return FILE
        known = NAMED["*"].get(name)
        text = known if isinstance(known, str) else TEXTS.get(name) or TEXTS.get(str(schema.get("format"))) or "example"
        return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", len(text) + 64)]

    def _weight(self, schema: Mapping[str, Any], depth: int) -> int:
        """Return the size of a schema's smallest value: examples show the simplest member of a union."""
        schema = self.types.resolve(dict(schema))
        if "anyOf" in schema:
            return min(self._weight(one, depth + 1) for one in schema["anyOf"]) if depth < DEEP else 50
        if "properties" in schema:
            below = [self._weight(schema["properties"][each], depth + 1) for each in schema.get("required", ())]
            return 2 + sum(below) if depth < DEEP else 50
        return 1 + (self._weight(schema["items"], depth + 1) if schema.get("type") == "array" and depth < DEEP else 0)


def _of(table: Mapping[str, Mapping[str, Any]], operation: str, parameter: str) -> Any:
    while operation:
        if parameter in table.get(operation, {}):
            return table[operation][parameter]
        operation = operation.rpartition(".")[0]
    return table["*"].get(parameter)


def singular(word: str) -> str:
    """Return the singular of a plural: ``batches`` -> ``batch``."""
    for ending, other in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("s", "")):
        if word.endswith(ending) and not word.endswith("ss"):
            return word[: -len(ending)] + other
    return word
