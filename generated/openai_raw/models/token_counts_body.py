"""`TokenCountsBody`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.reasoning import Reasoning
    from ..models.response_text_param import ResponseTextParam
    from ..unions import ConversationParam, InputItem, PersonalityEnum, Tool, ToolChoiceParam


@model
class TokenCountsBody(Base):
    """The body of `POST /responses/input_tokens`."""

    model: str | None = None
    """The model to use, such as `gpt-5.4-mini`."""
    input: str | list[InputItem] | None = None
    """The input to count: text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | None = None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    tools: list[Tool] | None = None
    """Tools the model may call."""
    text: ResponseTextParam | None = None
    """Text output options. A schema counts toward the tokens as well."""
    reasoning: Reasoning | None = None
    """Reasoning options; only for reasoning models."""
    truncation: TruncationEnum | None = absent
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error. Deprecated by OpenAI."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    personality: PersonalityEnum | None = absent
    """Style of the answers. Known values: `friendly`, `pragmatic`."""
    conversation: ConversationParam | None = None
    """Conversation the response belongs to. Its items precede the input, and the new input and output are added to
    it."""
    tool_choice: ToolChoiceParam | None = None
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel."""

    _nested = {
        "input": ["InputItem"],
        "tools": ["Tool"],
        "text": "ResponseTextParam",
        "reasoning": "Reasoning",
        "conversation": "ConversationParam2",
        "tool_choice": (
            "type",
            {
                "allowed_tools": "ToolChoiceAllowed",
                "file_search": "ToolChoiceTypes",
                "web_search_preview": "ToolChoiceTypes",
                "computer": "ToolChoiceTypes",
                "computer_use_preview": "ToolChoiceTypes",
                "computer_use": "ToolChoiceTypes",
                "web_search_preview_2025_03_11": "ToolChoiceTypes",
                "image_generation": "ToolChoiceTypes",
                "code_interpreter": "ToolChoiceTypes",
                "function": "ToolChoiceFunction",
                "mcp": "ToolChoiceMCP",
                "custom": "ToolChoiceCustom",
                "programmatic_tool_calling": "SpecificProgrammaticToolCallingParam",
                "apply_patch": "SpecificApplyPatchParam",
                "shell": "SpecificFunctionShellParam",
            },
        ),
    }


TruncationEnumInput: TypeAlias = Literal["auto", "disabled"]
TruncationEnum: TypeAlias = TruncationEnumInput | str
"""What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
`disabled` fails with a 400 error."""

PersonalityEnumEnumInput: TypeAlias = Literal["friendly", "pragmatic"]
PersonalityEnumEnum: TypeAlias = PersonalityEnumEnumInput | str
"""The tone of the answers."""
