"""`BetaTokenCountsBody`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_reasoning import BetaReasoning
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..unions import BetaConversationParam, BetaInputItem, BetaPersonalityEnum, BetaTool, BetaToolChoiceParam


@model
class BetaTokenCountsBody(Base):
    """The body of `POST /responses/input_tokens?beta=true`."""

    model: str | None = None
    """The model to use, such as `gpt-5.4-mini`."""
    input: str | list[BetaInputItem] | None = None
    """The input to count: text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | None = None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    tools: list[BetaTool] | None = None
    """Tools the model may call."""
    text: BetaResponseTextParam | None = None
    """Text output options. A schema counts toward the tokens as well."""
    reasoning: BetaReasoning | None = None
    """Reasoning options; only for reasoning models."""
    truncation: BetaTruncationEnum | None = absent
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error. Deprecated by OpenAI."""
    instructions: str | None = None
    """System instructions: how the model should behave. They precede the conversation."""
    personality: BetaPersonalityEnum | None = absent
    """Style of the answers. Known values: `friendly`, `pragmatic`."""
    conversation: BetaConversationParam | None = None
    """Conversation the response belongs to. Its items precede the input, and the new input and output are added to
    it."""
    tool_choice: BetaToolChoiceParam | None = None
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools in parallel."""

    _nested = {
        "input": ["BetaInputItem"],
        "tools": ["BetaTool"],
        "text": "BetaResponseTextParam",
        "reasoning": "BetaReasoning",
        "conversation": "BetaConversationParam2",
        "tool_choice": (
            "type",
            {
                "allowed_tools": "BetaToolChoiceAllowed",
                "file_search": "BetaToolChoiceTypes",
                "web_search_preview": "BetaToolChoiceTypes",
                "computer": "BetaToolChoiceTypes",
                "computer_use_preview": "BetaToolChoiceTypes",
                "computer_use": "BetaToolChoiceTypes",
                "web_search_preview_2025_03_11": "BetaToolChoiceTypes",
                "image_generation": "BetaToolChoiceTypes",
                "code_interpreter": "BetaToolChoiceTypes",
                "function": "BetaToolChoiceFunction",
                "mcp": "BetaToolChoiceMCP",
                "custom": "BetaToolChoiceCustom",
                "programmatic_tool_calling": "BetaSpecificProgrammaticToolCallingParam",
                "apply_patch": "BetaSpecificApplyPatchParam",
                "shell": "BetaSpecificFunctionShellParam",
            },
        ),
    }


BetaPersonalityEnumEnumInput: TypeAlias = Literal["friendly", "pragmatic"]
BetaPersonalityEnumEnum: TypeAlias = BetaPersonalityEnumEnumInput | str
"""The tone of the answers."""

BetaTruncationEnumInput: TypeAlias = Literal["auto", "disabled"]
BetaTruncationEnum: TypeAlias = BetaTruncationEnumInput | str
"""What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
`disabled` fails with a 400 error."""
