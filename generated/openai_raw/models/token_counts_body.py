from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.reasoning import Reasoning
    from ..models.response_text_param import ResponseTextParam
    from ..models.truncation_enum import TruncationEnum
    from ..unions import ConversationParam, InputItem, PersonalityEnum, Tool, ToolChoiceParam


@model
class TokenCountsBody(Base):
    """Token counts body."""

    model: str | None = None
    input: str | list[InputItem] | None = None
    previous_response_id: str | None = None
    tools: list[Tool] | None = None
    text: ResponseTextParam | None = None
    reasoning: Reasoning | None = None
    truncation: TruncationEnum | None = absent
    instructions: str | None = None
    personality: PersonalityEnum | None = absent
    conversation: ConversationParam | None = None
    tool_choice: ToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None

    _nested = {'input': ['InputItem'], 'tools': ['Tool'], 'text': 'ResponseTextParam', 'reasoning': 'Reasoning', 'conversation': 'ConversationParam2', 'tool_choice': ('type', {'allowed_tools': 'ToolChoiceAllowed', 'file_search': 'ToolChoiceTypes', 'web_search_preview': 'ToolChoiceTypes', 'computer': 'ToolChoiceTypes', 'computer_use_preview': 'ToolChoiceTypes', 'computer_use': 'ToolChoiceTypes', 'web_search_preview_2025_03_11': 'ToolChoiceTypes', 'image_generation': 'ToolChoiceTypes', 'code_interpreter': 'ToolChoiceTypes', 'function': 'ToolChoiceFunction', 'mcp': 'ToolChoiceMCP', 'custom': 'ToolChoiceCustom', 'programmatic_tool_calling': 'SpecificProgrammaticToolCallingParam', 'apply_patch': 'SpecificApplyPatchParam', 'shell': 'SpecificFunctionShellParam'})}
