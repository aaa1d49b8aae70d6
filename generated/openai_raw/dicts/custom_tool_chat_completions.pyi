"""What requests take instead of the models in ``models.custom_tool_chat_completions``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.custom_tool_chat_completions import (
    CustomToolChatCompletionsCustom,
    CustomToolChatCompletionsCustomFormatGrammar,
    CustomToolChatCompletionsCustomFormatGrammarGrammar,
    CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput,
    CustomToolChatCompletionsCustomFormatText,
)

class CustomToolChatCompletionsDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Always `custom`."""
    custom: Required[CustomToolChatCompletionsCustom | CustomToolChatCompletionsCustomDict]
    """The definition of the tool."""

class CustomToolChatCompletionsCustomDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool."""
    description: str
    """What the tool does. The model relies on this to decide when and how to call it."""
    format: (
        CustomToolChatCompletionsCustomFormatText
        | CustomToolChatCompletionsCustomFormatTextDict
        | CustomToolChatCompletionsCustomFormatGrammar
        | CustomToolChatCompletionsCustomFormatGrammarDict
    )
    """Format of the input. Free text by default."""

class CustomToolChatCompletionsCustomFormatTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Always `text`."""

class CustomToolChatCompletionsCustomFormatGrammarDict(TypedDict, total=False):
    type: Required[Literal["grammar"]]
    """Always `grammar`."""
    grammar: Required[
        CustomToolChatCompletionsCustomFormatGrammarGrammar | CustomToolChatCompletionsCustomFormatGrammarGrammarDict
    ]
    """Grammar that the input must match."""

class CustomToolChatCompletionsCustomFormatGrammarGrammarDict(TypedDict, total=False):
    definition: Required[str]
    """Definition of the grammar."""
    syntax: Required[CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput]
    """Syntax of the grammar. Values: `lark`, `regex`."""
