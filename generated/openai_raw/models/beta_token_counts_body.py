from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_reasoning import BetaReasoning
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..models.beta_truncation_enum import BetaTruncationEnum
    from ..unions import BetaConversationParam, BetaInputItem, BetaPersonalityEnum, BetaTool, BetaToolChoiceParam


@model
class BetaTokenCountsBody(Base):
    """Beta token counts body."""

    model: str | None = None
    input: str | list[BetaInputItem] | None = None
    previous_response_id: str | None = None
    tools: list[BetaTool] | None = None
    text: BetaResponseTextParam | None = None
    reasoning: BetaReasoning | None = None
    truncation: BetaTruncationEnum | None = absent
    instructions: str | None = None
    personality: BetaPersonalityEnum | None = absent
    conversation: BetaConversationParam | None = None
    tool_choice: BetaToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None

    _nested = {'input': ['BetaInputItem'], 'tools': ['BetaTool'], 'text': 'BetaResponseTextParam', 'reasoning': 'BetaReasoning', 'conversation': 'BetaConversationParam2', 'tool_choice': ('type', {'allowed_tools': 'BetaToolChoiceAllowed', 'file_search': 'BetaToolChoiceTypes', 'web_search_preview': 'BetaToolChoiceTypes', 'computer': 'BetaToolChoiceTypes', 'computer_use_preview': 'BetaToolChoiceTypes', 'computer_use': 'BetaToolChoiceTypes', 'web_search_preview_2025_03_11': 'BetaToolChoiceTypes', 'image_generation': 'BetaToolChoiceTypes', 'code_interpreter': 'BetaToolChoiceTypes', 'function': 'BetaToolChoiceFunction', 'mcp': 'BetaToolChoiceMCP', 'custom': 'BetaToolChoiceCustom', 'programmatic_tool_calling': 'BetaSpecificProgrammaticToolCallingParam', 'apply_patch': 'BetaSpecificApplyPatchParam', 'shell': 'BetaSpecificFunctionShellParam'})}
