from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict
    from ..models.live_function_tool import LiveFunctionTool, LiveFunctionToolDict
    from ..models.responses_delegation_update_config_reasoning import ResponsesDelegationUpdateConfigReasoning, ResponsesDelegationUpdateConfigReasoningDict
    from ..models.responses_delegation_update_config_service_tier import ResponsesDelegationUpdateConfigServiceTier, ResponsesDelegationUpdateConfigServiceTierInput
    from ..models.responses_delegation_update_config_text import ResponsesDelegationUpdateConfigText, ResponsesDelegationUpdateConfigTextDict
    from ..models.responses_delegation_update_config_tool_choice_allowed_tools import ResponsesDelegationUpdateConfigToolChoiceAllowedTools, ResponsesDelegationUpdateConfigToolChoiceAllowedToolsDict
    from ..models.responses_delegation_update_config_tool_choice_apply_patch import ResponsesDelegationUpdateConfigToolChoiceApplyPatch, ResponsesDelegationUpdateConfigToolChoiceApplyPatchDict
    from ..models.responses_delegation_update_config_tool_choice_code_interpreter import ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter, ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterDict
    from ..models.responses_delegation_update_config_tool_choice_computer import ResponsesDelegationUpdateConfigToolChoiceComputer, ResponsesDelegationUpdateConfigToolChoiceComputerDict
    from ..models.responses_delegation_update_config_tool_choice_custom import ResponsesDelegationUpdateConfigToolChoiceCustom, ResponsesDelegationUpdateConfigToolChoiceCustomDict
    from ..models.responses_delegation_update_config_tool_choice_enum import ResponsesDelegationUpdateConfigToolChoiceEnum, ResponsesDelegationUpdateConfigToolChoiceEnumInput
    from ..models.responses_delegation_update_config_tool_choice_file_search import ResponsesDelegationUpdateConfigToolChoiceFileSearch, ResponsesDelegationUpdateConfigToolChoiceFileSearchDict
    from ..models.responses_delegation_update_config_tool_choice_function import ResponsesDelegationUpdateConfigToolChoiceFunction, ResponsesDelegationUpdateConfigToolChoiceFunctionDict
    from ..models.responses_delegation_update_config_tool_choice_image_generation import ResponsesDelegationUpdateConfigToolChoiceImageGeneration, ResponsesDelegationUpdateConfigToolChoiceImageGenerationDict
    from ..models.responses_delegation_update_config_tool_choice_mcp import ResponsesDelegationUpdateConfigToolChoiceMcp, ResponsesDelegationUpdateConfigToolChoiceMcpDict
    from ..models.responses_delegation_update_config_tool_choice_programmatic_tool_calling import ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling, ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingDict
    from ..models.responses_delegation_update_config_tool_choice_shell import ResponsesDelegationUpdateConfigToolChoiceShell, ResponsesDelegationUpdateConfigToolChoiceShellDict
    from ..models.responses_delegation_update_config_tool_choice_web_search import ResponsesDelegationUpdateConfigToolChoiceWebSearch, ResponsesDelegationUpdateConfigToolChoiceWebSearchDict
    from ..models.responses_delegation_update_config_tool_choice_web_search_preview import ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview, ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewDict
    from ..models.responses_delegation_update_config_tools_item_apply_patch import ResponsesDelegationUpdateConfigToolsItemApplyPatch, ResponsesDelegationUpdateConfigToolsItemApplyPatchDict
    from ..models.responses_delegation_update_config_tools_item_code_interpreter import ResponsesDelegationUpdateConfigToolsItemCodeInterpreter, ResponsesDelegationUpdateConfigToolsItemCodeInterpreterDict
    from ..models.responses_delegation_update_config_tools_item_computer import ResponsesDelegationUpdateConfigToolsItemComputer, ResponsesDelegationUpdateConfigToolsItemComputerDict
    from ..models.responses_delegation_update_config_tools_item_custom import ResponsesDelegationUpdateConfigToolsItemCustom, ResponsesDelegationUpdateConfigToolsItemCustomDict
    from ..models.responses_delegation_update_config_tools_item_file_search import ResponsesDelegationUpdateConfigToolsItemFileSearch, ResponsesDelegationUpdateConfigToolsItemFileSearchDict
    from ..models.responses_delegation_update_config_tools_item_image_generation import ResponsesDelegationUpdateConfigToolsItemImageGeneration, ResponsesDelegationUpdateConfigToolsItemImageGenerationDict
    from ..models.responses_delegation_update_config_tools_item_mcp import ResponsesDelegationUpdateConfigToolsItemMcp, ResponsesDelegationUpdateConfigToolsItemMcpDict
    from ..models.responses_delegation_update_config_tools_item_namespace import ResponsesDelegationUpdateConfigToolsItemNamespace, ResponsesDelegationUpdateConfigToolsItemNamespaceDict
    from ..models.responses_delegation_update_config_tools_item_programmatic_tool_calling import ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling, ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCallingDict
    from ..models.responses_delegation_update_config_tools_item_shell import ResponsesDelegationUpdateConfigToolsItemShell, ResponsesDelegationUpdateConfigToolsItemShellDict
    from ..models.responses_delegation_update_config_tools_item_tool_search import ResponsesDelegationUpdateConfigToolsItemToolSearch, ResponsesDelegationUpdateConfigToolsItemToolSearchDict
    from ..models.responses_delegation_update_config_tools_item_web_search import ResponsesDelegationUpdateConfigToolsItemWebSearch, ResponsesDelegationUpdateConfigToolsItemWebSearchDict

    class ResponsesDelegationUpdateConfigDict(TypedDict, total=False):
        instructions: str | None
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        max_output_tokens: int | None
        """The most tokens to generate, those of reasoning included."""
        model: str
        """The model to use, such as `gpt-5.4-mini`."""
        parallel_tool_calls: bool | None
        """Whether the model may call several tools at once."""
        reasoning: ResponsesDelegationUpdateConfigReasoning | ResponsesDelegationUpdateConfigReasoningDict | None
        """How much the model thinks before it answers."""
        service_tier: ResponsesDelegationUpdateConfigServiceTierInput | None
        """How the request is processed and billed. Values: `auto`, `default`, `fast_tier_temp_pilot`, `flex`,
        `priority`, `ultrafast`."""
        text: ResponsesDelegationUpdateConfigText | ResponsesDelegationUpdateConfigTextDict | None
        """How the model writes."""
        tool_choice: ResponsesDelegationUpdateConfigToolChoiceEnumInput | ResponsesDelegationUpdateConfigToolChoiceFunction | ResponsesDelegationUpdateConfigToolChoiceFunctionDict | ResponsesDelegationUpdateConfigToolChoiceMcp | ResponsesDelegationUpdateConfigToolChoiceMcpDict | ResponsesDelegationUpdateConfigToolChoiceFileSearch | ResponsesDelegationUpdateConfigToolChoiceFileSearchDict | ResponsesDelegationUpdateConfigToolChoiceWebSearch | ResponsesDelegationUpdateConfigToolChoiceWebSearchDict | ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview | ResponsesDelegationUpdateConfigToolChoiceWebSearchPreviewDict | ResponsesDelegationUpdateConfigToolChoiceImageGeneration | ResponsesDelegationUpdateConfigToolChoiceImageGenerationDict | ResponsesDelegationUpdateConfigToolChoiceComputer | ResponsesDelegationUpdateConfigToolChoiceComputerDict | ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter | ResponsesDelegationUpdateConfigToolChoiceCodeInterpreterDict | ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling | ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCallingDict | ResponsesDelegationUpdateConfigToolChoiceShell | ResponsesDelegationUpdateConfigToolChoiceShellDict | ResponsesDelegationUpdateConfigToolChoiceCustom | ResponsesDelegationUpdateConfigToolChoiceCustomDict | ResponsesDelegationUpdateConfigToolChoiceApplyPatch | ResponsesDelegationUpdateConfigToolChoiceApplyPatchDict | ResponsesDelegationUpdateConfigToolChoiceAllowedTools | ResponsesDelegationUpdateConfigToolChoiceAllowedToolsDict
        """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at
        least one; an object names it."""
        tools: Sequence[LiveFunctionTool | LiveFunctionToolDict | ResponsesDelegationUpdateConfigToolsItemWebSearch | ResponsesDelegationUpdateConfigToolsItemWebSearchDict | ResponsesDelegationUpdateConfigToolsItemFileSearch | ResponsesDelegationUpdateConfigToolsItemFileSearchDict | ResponsesDelegationUpdateConfigToolsItemCodeInterpreter | ResponsesDelegationUpdateConfigToolsItemCodeInterpreterDict | ResponsesDelegationUpdateConfigToolsItemShell | ResponsesDelegationUpdateConfigToolsItemShellDict | ResponsesDelegationUpdateConfigToolsItemImageGeneration | ResponsesDelegationUpdateConfigToolsItemImageGenerationDict | ResponsesDelegationUpdateConfigToolsItemMcp | ResponsesDelegationUpdateConfigToolsItemMcpDict | ResponsesDelegationUpdateConfigToolsItemCustom | ResponsesDelegationUpdateConfigToolsItemCustomDict | ResponsesDelegationUpdateConfigToolsItemNamespace | ResponsesDelegationUpdateConfigToolsItemNamespaceDict | ResponsesDelegationUpdateConfigToolsItemToolSearch | ResponsesDelegationUpdateConfigToolsItemToolSearchDict | ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling | ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCallingDict | ResponsesDelegationUpdateConfigToolsItemComputer | ResponsesDelegationUpdateConfigToolsItemComputerDict | ResponsesDelegationUpdateConfigToolsItemApplyPatch | ResponsesDelegationUpdateConfigToolsItemApplyPatchDict]
        """The tools that the model may call."""


@model
class ResponsesDelegationUpdateConfig(Base):
    """New settings of the model that does the work."""

    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    max_output_tokens: int | None = None
    """The most tokens to generate, those of reasoning included."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationUpdateConfigReasoning | None = None
    """How much the model thinks before it answers."""
    service_tier: ResponsesDelegationUpdateConfigServiceTier | None = None
    """How the request is processed and billed. Values: `auto`, `default`, `fast_tier_temp_pilot`, `flex`,
    `priority`, `ultrafast`."""
    text: ResponsesDelegationUpdateConfigText | None = None
    """How the model writes."""
    tool_choice: ResponsesDelegationUpdateConfigToolChoiceEnum | ResponsesDelegationUpdateConfigToolChoiceFunction | ResponsesDelegationUpdateConfigToolChoiceMcp | ResponsesDelegationUpdateConfigToolChoiceFileSearch | ResponsesDelegationUpdateConfigToolChoiceWebSearch | ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview | ResponsesDelegationUpdateConfigToolChoiceImageGeneration | ResponsesDelegationUpdateConfigToolChoiceComputer | ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter | ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling | ResponsesDelegationUpdateConfigToolChoiceShell | ResponsesDelegationUpdateConfigToolChoiceCustom | ResponsesDelegationUpdateConfigToolChoiceApplyPatch | ResponsesDelegationUpdateConfigToolChoiceAllowedTools | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    tools: list[LiveFunctionTool | ResponsesDelegationUpdateConfigToolsItemWebSearch | ResponsesDelegationUpdateConfigToolsItemFileSearch | ResponsesDelegationUpdateConfigToolsItemCodeInterpreter | ResponsesDelegationUpdateConfigToolsItemShell | ResponsesDelegationUpdateConfigToolsItemImageGeneration | ResponsesDelegationUpdateConfigToolsItemMcp | ResponsesDelegationUpdateConfigToolsItemCustom | ResponsesDelegationUpdateConfigToolsItemNamespace | ResponsesDelegationUpdateConfigToolsItemToolSearch | ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling | ResponsesDelegationUpdateConfigToolsItemComputer | ResponsesDelegationUpdateConfigToolsItemApplyPatch] | None = absent
    """The tools that the model may call."""

    _nested = {'reasoning': 'ResponsesDelegationUpdateConfigReasoning', 'text': 'ResponsesDelegationUpdateConfigText', 'tool_choice': ('type', {'function': 'ResponsesDelegationUpdateConfigToolChoiceFunction', 'mcp': 'ResponsesDelegationUpdateConfigToolChoiceMcp', 'file_search': 'ResponsesDelegationUpdateConfigToolChoiceFileSearch', 'web_search': 'ResponsesDelegationUpdateConfigToolChoiceWebSearch', 'web_search_preview': 'ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview', 'image_generation': 'ResponsesDelegationUpdateConfigToolChoiceImageGeneration', 'computer': 'ResponsesDelegationUpdateConfigToolChoiceComputer', 'code_interpreter': 'ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter', 'programmatic_tool_calling': 'ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling', 'shell': 'ResponsesDelegationUpdateConfigToolChoiceShell', 'custom': 'ResponsesDelegationUpdateConfigToolChoiceCustom', 'apply_patch': 'ResponsesDelegationUpdateConfigToolChoiceApplyPatch', 'allowed_tools': 'ResponsesDelegationUpdateConfigToolChoiceAllowedTools'}), 'tools': [('type', {'function': 'LiveFunctionTool', 'web_search': 'ResponsesDelegationUpdateConfigToolsItemWebSearch', 'file_search': 'ResponsesDelegationUpdateConfigToolsItemFileSearch', 'code_interpreter': 'ResponsesDelegationUpdateConfigToolsItemCodeInterpreter', 'shell': 'ResponsesDelegationUpdateConfigToolsItemShell', 'image_generation': 'ResponsesDelegationUpdateConfigToolsItemImageGeneration', 'mcp': 'ResponsesDelegationUpdateConfigToolsItemMcp', 'custom': 'ResponsesDelegationUpdateConfigToolsItemCustom', 'namespace': 'ResponsesDelegationUpdateConfigToolsItemNamespace', 'tool_search': 'ResponsesDelegationUpdateConfigToolsItemToolSearch', 'programmatic_tool_calling': 'ResponsesDelegationUpdateConfigToolsItemProgrammaticToolCalling', 'computer': 'ResponsesDelegationUpdateConfigToolsItemComputer', 'apply_patch': 'ResponsesDelegationUpdateConfigToolsItemApplyPatch'})]}
