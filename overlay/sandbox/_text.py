"""What the sandbox says: a friendly sentence that quotes the prompt, and the rule that counts tokens."""

from __future__ import annotations

import re
from typing import Any

CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_TOKEN = re.compile(rf"\s?(?:[{CJK}]|[^\W{CJK}]{{1,12}}|[^\w\s])|\s")
_EMOJI_WISH = re.compile("emoji|[\u2600-\u27bf\U0001f300-\U0001faff]", re.IGNORECASE)
_CJK_WISH = re.compile(rf"\b(?:cjk|chinese|japanese|korean)\b|[{CJK}]", re.IGNORECASE)


def tokens(text: str) -> list[str]:
    """Split into pieces that join to the text again: words of up to 12 characters, and symbols, after a space."""
    return _TOKEN.findall(text)


def count(value: Any) -> int:
    """Count the tokens of every string in a JSON value."""
    if isinstance(value, str):
        return len(tokens(value))
    if isinstance(value, dict):
        return sum(count(inner) for inner in value.values())
    return sum(count(inner) for inner in value) if isinstance(value, list) else 0


def plain(content: Any) -> str:
    """Return the text of a message's content: a string, or the text of its parts."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    return "".join(part["text"] for part in parts if isinstance(part, dict) and isinstance(part.get("text"), str))


def reply(prompt: str, *, index: int = 0, tool_output: str | None = None) -> str:
    """Answer a prompt: always the same text for the same prompt.

    Args:
        prompt: The user's last message. If it asks for emoji, Chinese, Japanese or Korean, the answer contains some.
        index: Which of the `n` choices.
        tool_output: The tool's result; the answer then quotes it.
    """
    said = f"The tool gave {quote(tool_output)}." if tool_output is not None else f"You wrote {quote(prompt)}."
    words = ["Hello from the sandbox!", said]
    if _EMOJI_WISH.search(prompt):
        words.append("Here are some emoji: 🎉 🦜 👩\u200d🚀 🇯🇵")
    if _CJK_WISH.search(prompt):
        words.append("你好，世界。こんにちは、世界。안녕하세요!")
    if index:
        words.append(f"This is answer {index + 1}.")
    return " ".join(words)


def quote(text: str, length: int = 80) -> str:
    """Quote a text on one line, cut to `length` characters."""
    line = " ".join(text.split())
    return f'"{line if len(line) <= length else line[: length - 1] + "…"}"'
