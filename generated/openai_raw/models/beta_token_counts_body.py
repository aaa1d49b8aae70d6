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
    """The model that was used."""
    input: str | list[BetaInputItem] | None = None
    """What to count: a text, or a list of items. At most 10485760 characters."""
    previous_response_id: str | None = None
    """Id of the response that this one continues; its input and output become part of the context."""
    tools: list[BetaTool] | None = None
    """The tools that the model could call."""
    text: BetaResponseTextParam | None = None
    """Format and length of the text in the answer; a schema counts too."""
    reasoning: BetaReasoning | None = None
    """How the model reasons; only for models that do."""
    truncation: BetaTruncationEnum | None = absent
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400. Deprecated by OpenAI."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    personality: BetaPersonalityEnum | None = absent
    """The style that the model answers in. Known values: `friendly`, `pragmatic`."""
    conversation: BetaConversationParam | None = None
    """The conversation that the response belongs to: its items come before the input, and those of the response
    are added to it."""
    tool_choice: BetaToolChoiceParam | None = None
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""

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

BetaTruncationEnumInput: TypeAlias = Literal["auto", "disabled"]
BetaTruncationEnum: TypeAlias = BetaTruncationEnumInput | str
