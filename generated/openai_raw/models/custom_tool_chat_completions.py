"""`CustomToolChatCompletions`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CustomToolChatCompletions(Base):
    """A custom tool, which takes text instead of JSON arguments."""

    type: Literal["custom"]
    """Always `custom`."""
    custom: CustomToolChatCompletionsCustom
    """The definition of the tool."""

    _nested = {"custom": "CustomToolChatCompletionsCustom"}
    _tags = {"type": "custom"}


@model
class CustomToolChatCompletionsCustom(Base):
    """The definition of a custom tool."""

    name: str
    """Name of the tool."""
    description: str | None = absent
    """What the tool does. The model relies on this to decide when and how to call it."""
    format: CustomToolChatCompletionsCustomFormatText | CustomToolChatCompletionsCustomFormatGrammar | None = absent
    """Format of the input. Free text by default."""

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
    """Free text input."""

    type: Literal["text"]
    """Always `text`."""

    _tags = {"type": "text"}


@model
class CustomToolChatCompletionsCustomFormatGrammar(Base):
    """Input that matches a grammar."""

    type: Literal["grammar"]
    """Always `grammar`."""
    grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar
    """Grammar that the input must match."""

    _nested = {"grammar": "CustomToolChatCompletionsCustomFormatGrammarGrammar"}
    _tags = {"type": "grammar"}


@model
class CustomToolChatCompletionsCustomFormatGrammarGrammar(Base):
    """A grammar for the input of a tool."""

    definition: str
    """Definition of the grammar."""
    syntax: CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax
    """Syntax of the grammar. Values: `lark`, `regex`."""


CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput: TypeAlias = Literal["lark", "regex"]
CustomToolChatCompletionsCustomFormatGrammarGrammarSyntax: TypeAlias = (
    CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput | str
)
"""Syntax of a grammar: Lark, or a regular expression."""
