"""`CustomToolChatCompletions`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CustomToolChatCompletions(Base):
    """A tool that takes text rather than arguments."""

    type: Literal["custom"]
    """Always `custom`."""
    custom: CustomToolChatCompletionsCustom
    """The tool."""

    _nested = {"custom": "CustomToolChatCompletionsCustom"}
    _tags = {"type": "custom"}


@model
class CustomToolChatCompletionsCustom(Base):
    """A tool that takes text."""

    name: str
    """The name of the tool."""
    description: str | None = absent
    """What the tool does; the model decides by it when and how to call."""
    format: CustomToolChatCompletionsCustomFormatText | CustomToolChatCompletionsCustomFormatGrammar | None = absent
    """What the text looks like; free text unless given."""

    _nested = {
        "format": (
            "type",
            {
                "text": "CustomToolChatCompletionsCustomFormatText",
                "grammar": "CustomToolChatCompletionsCustomFormatGrammar",
            },
        )
    }


@model
class CustomToolChatCompletionsCustomFormatText(Base):
    """The tool takes free text."""

    type: Literal["text"]
    """Always `text`."""

    _tags = {"type": "text"}


@model
class CustomToolChatCompletionsCustomFormatGrammar(Base):
    """The tool takes text of a grammar."""

    type: Literal["grammar"]
    """Always `grammar`."""
    grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar
    """The grammar."""

    _nested = {"grammar": "CustomToolChatCompletionsCustomFormatGrammarGrammar"}
    _tags = {"type": "grammar"}


@model
class CustomToolChatCompletionsCustomFormatGrammarGrammar(Base):
    """A grammar for the text that a tool takes."""

    definition: str
    """The grammar itself."""
    syntax: CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax
    """The language it is written in. Values: `lark`, `regex`."""


CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput: TypeAlias = Literal["lark", "regex"]
CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax: TypeAlias = (
    CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput | str
)
"""The language of a grammar: Lark, or a regular expression."""
