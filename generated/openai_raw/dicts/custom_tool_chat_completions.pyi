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
    """The tool."""

class CustomToolChatCompletionsCustomDict(TypedDict, total=False):
    name: Required[str]
    """The name of the tool."""
    description: str
    """What the tool does; the model decides by it when and how to call."""
    format: (
        CustomToolChatCompletionsCustomFormatText
        | CustomToolChatCompletionsCustomFormatTextDict
        | CustomToolChatCompletionsCustomFormatGrammar
        | CustomToolChatCompletionsCustomFormatGrammarDict
    )
    """What the text looks like; free text unless given."""

class CustomToolChatCompletionsCustomFormatTextDict(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Always `text`."""

class CustomToolChatCompletionsCustomFormatGrammarDict(TypedDict, total=False):
    type: Required[Literal["grammar"]]
    """Always `grammar`."""
    grammar: Required[
        CustomToolChatCompletionsCustomFormatGrammarGrammar | CustomToolChatCompletionsCustomFormatGrammarGrammarDict
    ]
    """The grammar."""

class CustomToolChatCompletionsCustomFormatGrammarGrammarDict(TypedDict, total=False):
    definition: Required[str]
    """The grammar itself."""
    syntax: Required[CustomToolChatCompletionsCustomFormatGrammarGrammarSyntaxInput]
    """The language it is written in. Values: `lark`, `regex`."""
