"""Decides what the assistant answers: text, JSON for a schema, or tool calls. The same request gets the same answer."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from ._instances import instance
from ._text import CJK, plain, quote, reply, tokens


@dataclass(frozen=True)
class Tool:
    """A tool that the request offers; `schema` describes its arguments, None for a custom tool (plain text)."""

    name: str
    schema: dict[str, Any] | None


@dataclass(frozen=True)
class ToolCall:
    """A call by the assistant; `arguments` is JSON text, or plain text for a custom tool."""

    name: str
    arguments: str
    custom: bool


@dataclass(frozen=True, kw_only=True)
class Question:
    """The common form of every kind of request.

    Attributes:
        prompt: The text of the last user message.
        tool_output: What the tools returned since that message, None if none ran.
        tools: What the assistant may call.
        choice: "none", "auto", "required", or the names of the tools of which one must be called.
        parallel: Whether it may call several at once.
        json_schema: The schema of a structured answer; `{}` for any JSON object; None for text.
        stops: Texts that end the answer before they would appear.
        limit: The maximum number of tokens, None for no limit.
    """

    prompt: str
    tool_output: str | None = None
    tools: list[Tool] = field(default_factory=list)
    choice: str | list[str] = "auto"
    parallel: bool = True
    json_schema: dict[str, Any] | None = None
    stops: list[str] = field(default_factory=list)
    limit: int | None = None


@dataclass(frozen=True, kw_only=True)
class Reply:
    """An answer: tokens, or tool calls without text; `cut` means that the limit ended it."""

    tokens: list[str]
    calls: list[ToolCall]
    cut: bool

    @property
    def text(self) -> str:
        """The answer as one string."""
        return "".join(self.tokens)


def answer(question: Question, index: int = 0) -> Reply:
    """Answer a question; `index` tells apart the `n` choices of one request."""
    called = _called(question)
    if called:
        return Reply(tokens=[], calls=[_call(tool, question.prompt) for tool in called], cut=False)
    if question.json_schema is None:
        text = reply(question.prompt, index=index, tool_output=question.tool_output)
    elif question.json_schema:
        text = json.dumps(instance(question.json_schema, _name(question.prompt)), ensure_ascii=False)
    else:
        text = json.dumps({"sandbox": True, "prompt": quote(question.prompt)[1:-1]}, ensure_ascii=False)
    for stop in filter(None, question.stops):
        text = text.partition(stop)[0]
    pieces = tokens(text)
    return Reply(tokens=pieces[: question.limit], calls=[], cut=len(pieces[: question.limit]) < len(pieces))


def _called(question: Question) -> list[Tool]:
    """Choose the tools to call: required ones; else, until a tool has answered, those in the prompt or the first."""
    if question.choice == "none":
        return []
    if isinstance(question.choice, list):
        return [tool for tool in question.tools if tool.name in question.choice][:1]
    if question.tool_output is not None and question.choice != "required":
        return []
    named = [tool for tool in question.tools if _is_named(tool.name, question.prompt)]
    return (named or question.tools)[: None if question.parallel and named else 1]


def _is_named(name: str, prompt: str) -> bool:
    """Return whether the prompt has the tool's name, or its last word: "weather" names `get_weather`."""
    words = re.findall(r"[a-z0-9]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower())
    text = prompt.lower()
    return name.lower() in text or (bool(words) and re.search(rf"\b{words[-1]}", text) is not None)


def _call(tool: Tool, prompt: str) -> ToolCall:
    if tool.schema is None:
        return ToolCall(tool.name, quote(prompt)[1:-1], custom=True)
    made = instance(tool.schema or {"type": "object"}, _name(prompt))
    arguments = made if isinstance(made, dict) else {}
    return ToolCall(tool.name, json.dumps(arguments, ensure_ascii=False, separators=(",", ":")), custom=False)


def _name(prompt: str) -> str:
    """Find a string argument: quoted text, or capitalized words inside a sentence ("Paris")."""
    quoted = re.findall(r'"([^"]{1,60})"', prompt)
    capitals = re.findall(rf"(?<=[a-z,] )[A-Z][\w'-]*(?: [A-Z][\w'-]*)*|[{CJK}]+", prompt)
    return str([*quoted, *capitals, "sandbox"][0])


def conversation(messages: list[dict[str, Any]]) -> tuple[str, str | None]:
    """Find the last user text, and what the tools returned after it (None if nothing).

    Args:
        messages: Each with `role` and `content`; tool results have the role `tool` or `function`.
    """
    prompt, tool_output = "", None
    for message in messages:
        text = plain(message.get("content"))
        if message.get("role") in ("tool", "function"):
            tool_output = text if tool_output is None else f"{tool_output}, {text}"
        elif message.get("role") == "user" or not prompt:
            prompt, tool_output = text or prompt, None
    return prompt, tool_output
