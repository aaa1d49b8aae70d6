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
    """The model that was used."""
    input: str | list[InputItem] | None = None
    """What to count: a text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | None = None
    """Id of the response that this one continues; its input and output become part of the context."""
    tools: list[Tool] | None = None
    """The tools that the model could call."""
    text: ResponseTextParam | None = None
    """Format and length of the text in the answer; a schema counts too."""
    reasoning: Reasoning | None = None
    """How the model reasons; only for models that do."""
    truncation: TruncationEnum | None = absent
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400. Deprecated by OpenAI."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    personality: PersonalityEnum | None = absent
    """The style that the model answers in. Known values: `friendly`, `pragmatic`."""
    conversation: ConversationParam | None = None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    tool_choice: ToolChoiceParam | None = None
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""

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

PersonalityEnumEnumInput: TypeAlias = Literal["friendly", "pragmatic"]
PersonalityEnumEnum: TypeAlias = PersonalityEnumEnumInput | str
