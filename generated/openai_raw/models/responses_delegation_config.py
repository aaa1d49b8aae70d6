from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.live_function_tool import LiveFunctionTool, LiveFunctionToolDict
    from ..models.responses_delegation_config_reasoning import ResponsesDelegationConfigReasoning, ResponsesDelegationConfigReasoningDict
    from ..models.responses_delegation_config_service_tier import ResponsesDelegationConfigServiceTier, ResponsesDelegationConfigServiceTierInput
    from ..models.responses_delegation_config_text import ResponsesDelegationConfigText, ResponsesDelegationConfigTextDict
    from ..models.responses_delegation_config_tool_choice_allowed_tools import ResponsesDelegationConfigToolChoiceAllowedTools, ResponsesDelegationConfigToolChoiceAllowedToolsDict
    from ..models.responses_delegation_config_tool_choice_apply_patch import ResponsesDelegationConfigToolChoiceApplyPatch, ResponsesDelegationConfigToolChoiceApplyPatchDict
    from ..models.responses_delegation_config_tool_choice_code_interpreter import ResponsesDelegationConfigToolChoiceCodeInterpreter, ResponsesDelegationConfigToolChoiceCodeInterpreterDict
    from ..models.responses_delegation_config_tool_choice_computer import ResponsesDelegationConfigToolChoiceComputer, ResponsesDelegationConfigToolChoiceComputerDict
    from ..models.responses_delegation_config_tool_choice_custom import ResponsesDelegationConfigToolChoiceCustom, ResponsesDelegationConfigToolChoiceCustomDict
    from ..models.responses_delegation_config_tool_choice_enum import ResponsesDelegationConfigToolChoiceEnum, ResponsesDelegationConfigToolChoiceEnumInput
    from ..models.responses_delegation_config_tool_choice_file_search import ResponsesDelegationConfigToolChoiceFileSearch, ResponsesDelegationConfigToolChoiceFileSearchDict
    from ..models.responses_delegation_config_tool_choice_function import ResponsesDelegationConfigToolChoiceFunction, ResponsesDelegationConfigToolChoiceFunctionDict
    from ..models.responses_delegation_config_tool_choice_image_generation import ResponsesDelegationConfigToolChoiceImageGeneration, ResponsesDelegationConfigToolChoiceImageGenerationDict
    from ..models.responses_delegation_config_tool_choice_mcp import ResponsesDelegationConfigToolChoiceMcp, ResponsesDelegationConfigToolChoiceMcpDict
    from ..models.responses_delegation_config_tool_choice_programmatic_tool_calling import ResponsesDelegationConfigToolChoiceProgrammaticToolCalling, ResponsesDelegationConfigToolChoiceProgrammaticToolCallingDict
    from ..models.responses_delegation_config_tool_choice_shell import ResponsesDelegationConfigToolChoiceShell, ResponsesDelegationConfigToolChoiceShellDict
    from ..models.responses_delegation_config_tool_choice_web_search import ResponsesDelegationConfigToolChoiceWebSearch, ResponsesDelegationConfigToolChoiceWebSearchDict
    from ..models.responses_delegation_config_tool_choice_web_search_preview import ResponsesDelegationConfigToolChoiceWebSearchPreview, ResponsesDelegationConfigToolChoiceWebSearchPreviewDict
    from ..models.responses_delegation_config_tools_item_apply_patch import ResponsesDelegationConfigToolsItemApplyPatch, ResponsesDelegationConfigToolsItemApplyPatchDict
    from ..models.responses_delegation_config_tools_item_code_interpreter import ResponsesDelegationConfigToolsItemCodeInterpreter, ResponsesDelegationConfigToolsItemCodeInterpreterDict
    from ..models.responses_delegation_config_tools_item_computer import ResponsesDelegationConfigToolsItemComputer, ResponsesDelegationConfigToolsItemComputerDict
    from ..models.responses_delegation_config_tools_item_custom import ResponsesDelegationConfigToolsItemCustom, ResponsesDelegationConfigToolsItemCustomDict
    from ..models.responses_delegation_config_tools_item_file_search import ResponsesDelegationConfigToolsItemFileSearch, ResponsesDelegationConfigToolsItemFileSearchDict
    from ..models.responses_delegation_config_tools_item_image_generation import ResponsesDelegationConfigToolsItemImageGeneration, ResponsesDelegationConfigToolsItemImageGenerationDict
    from ..models.responses_delegation_config_tools_item_mcp import ResponsesDelegationConfigToolsItemMcp, ResponsesDelegationConfigToolsItemMcpDict
    from ..models.responses_delegation_config_tools_item_namespace import ResponsesDelegationConfigToolsItemNamespace, ResponsesDelegationConfigToolsItemNamespaceDict
    from ..models.responses_delegation_config_tools_item_programmatic_tool_calling import ResponsesDelegationConfigToolsItemProgrammaticToolCalling, ResponsesDelegationConfigToolsItemProgrammaticToolCallingDict
    from ..models.responses_delegation_config_tools_item_shell import ResponsesDelegationConfigToolsItemShell, ResponsesDelegationConfigToolsItemShellDict
    from ..models.responses_delegation_config_tools_item_tool_search import ResponsesDelegationConfigToolsItemToolSearch, ResponsesDelegationConfigToolsItemToolSearchDict
    from ..models.responses_delegation_config_tools_item_web_search import ResponsesDelegationConfigToolsItemWebSearch, ResponsesDelegationConfigToolsItemWebSearchDict

    class ResponsesDelegationConfigDict(TypedDict, total=False):
        model: Required[str]
        """The model to use, such as `gpt-5.4-mini`."""
        instructions: str | None
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        max_output_tokens: int | None
        """The most tokens to generate, those of reasoning included."""
        parallel_tool_calls: bool | None
        """Whether the model may call several tools at once."""
        reasoning: ResponsesDelegationConfigReasoning | ResponsesDelegationConfigReasoningDict | None
        """How much the model thinks before it answers."""
        service_tier: ResponsesDelegationConfigServiceTierInput | None
        """How the request is processed and billed. Values: `auto`, `default`, `fast_tier_temp_pilot`, `flex`,
        `priority`, `ultrafast`."""
        text: ResponsesDelegationConfigText | ResponsesDelegationConfigTextDict | None
        """How the model writes."""
        tool_choice: ResponsesDelegationConfigToolChoiceEnumInput | ResponsesDelegationConfigToolChoiceFunction | ResponsesDelegationConfigToolChoiceFunctionDict | ResponsesDelegationConfigToolChoiceMcp | ResponsesDelegationConfigToolChoiceMcpDict | ResponsesDelegationConfigToolChoiceFileSearch | ResponsesDelegationConfigToolChoiceFileSearchDict | ResponsesDelegationConfigToolChoiceWebSearch | ResponsesDelegationConfigToolChoiceWebSearchDict | ResponsesDelegationConfigToolChoiceWebSearchPreview | ResponsesDelegationConfigToolChoiceWebSearchPreviewDict | ResponsesDelegationConfigToolChoiceImageGeneration | ResponsesDelegationConfigToolChoiceImageGenerationDict | ResponsesDelegationConfigToolChoiceComputer | ResponsesDelegationConfigToolChoiceComputerDict | ResponsesDelegationConfigToolChoiceCodeInterpreter | ResponsesDelegationConfigToolChoiceCodeInterpreterDict | ResponsesDelegationConfigToolChoiceProgrammaticToolCalling | ResponsesDelegationConfigToolChoiceProgrammaticToolCallingDict | ResponsesDelegationConfigToolChoiceShell | ResponsesDelegationConfigToolChoiceShellDict | ResponsesDelegationConfigToolChoiceCustom | ResponsesDelegationConfigToolChoiceCustomDict | ResponsesDelegationConfigToolChoiceApplyPatch | ResponsesDelegationConfigToolChoiceApplyPatchDict | ResponsesDelegationConfigToolChoiceAllowedTools | ResponsesDelegationConfigToolChoiceAllowedToolsDict
        """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at
        least one; an object names it."""
        tools: Sequence[LiveFunctionTool | LiveFunctionToolDict | ResponsesDelegationConfigToolsItemWebSearch | ResponsesDelegationConfigToolsItemWebSearchDict | ResponsesDelegationConfigToolsItemFileSearch | ResponsesDelegationConfigToolsItemFileSearchDict | ResponsesDelegationConfigToolsItemCodeInterpreter | ResponsesDelegationConfigToolsItemCodeInterpreterDict | ResponsesDelegationConfigToolsItemShell | ResponsesDelegationConfigToolsItemShellDict | ResponsesDelegationConfigToolsItemImageGeneration | ResponsesDelegationConfigToolsItemImageGenerationDict | ResponsesDelegationConfigToolsItemMcp | ResponsesDelegationConfigToolsItemMcpDict | ResponsesDelegationConfigToolsItemCustom | ResponsesDelegationConfigToolsItemCustomDict | ResponsesDelegationConfigToolsItemNamespace | ResponsesDelegationConfigToolsItemNamespaceDict | ResponsesDelegationConfigToolsItemToolSearch | ResponsesDelegationConfigToolsItemToolSearchDict | ResponsesDelegationConfigToolsItemProgrammaticToolCalling | ResponsesDelegationConfigToolsItemProgrammaticToolCallingDict | ResponsesDelegationConfigToolsItemComputer | ResponsesDelegationConfigToolsItemComputerDict | ResponsesDelegationConfigToolsItemApplyPatch | ResponsesDelegationConfigToolsItemApplyPatchDict]
        """The tools that the model may call."""


@model
class ResponsesDelegationConfig(Base):
    """Settings of the model that does the work."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    instructions: str | None = None
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    max_output_tokens: int | None = None
    """The most tokens to generate, those of reasoning included."""
    parallel_tool_calls: bool | None = None
    """Whether the model may call several tools at once."""
    reasoning: ResponsesDelegationConfigReasoning | None = None
    """How much the model thinks before it answers."""
    service_tier: ResponsesDelegationConfigServiceTier | None = None
    """How the request is processed and billed. Values: `auto`, `default`, `fast_tier_temp_pilot`, `flex`,
    `priority`, `ultrafast`."""
    text: ResponsesDelegationConfigText | None = None
    """How the model writes."""
    tool_choice: ResponsesDelegationConfigToolChoiceEnum | ResponsesDelegationConfigToolChoiceFunction | ResponsesDelegationConfigToolChoiceMcp | ResponsesDelegationConfigToolChoiceFileSearch | ResponsesDelegationConfigToolChoiceWebSearch | ResponsesDelegationConfigToolChoiceWebSearchPreview | ResponsesDelegationConfigToolChoiceImageGeneration | ResponsesDelegationConfigToolChoiceComputer | ResponsesDelegationConfigToolChoiceCodeInterpreter | ResponsesDelegationConfigToolChoiceProgrammaticToolCalling | ResponsesDelegationConfigToolChoiceShell | ResponsesDelegationConfigToolChoiceCustom | ResponsesDelegationConfigToolChoiceApplyPatch | ResponsesDelegationConfigToolChoiceAllowedTools | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    tools: list[LiveFunctionTool | ResponsesDelegationConfigToolsItemWebSearch | ResponsesDelegationConfigToolsItemFileSearch | ResponsesDelegationConfigToolsItemCodeInterpreter | ResponsesDelegationConfigToolsItemShell | ResponsesDelegationConfigToolsItemImageGeneration | ResponsesDelegationConfigToolsItemMcp | ResponsesDelegationConfigToolsItemCustom | ResponsesDelegationConfigToolsItemNamespace | ResponsesDelegationConfigToolsItemToolSearch | ResponsesDelegationConfigToolsItemProgrammaticToolCalling | ResponsesDelegationConfigToolsItemComputer | ResponsesDelegationConfigToolsItemApplyPatch] | None = absent
    """The tools that the model may call."""

    _nested = {'reasoning': 'ResponsesDelegationConfigReasoning', 'text': 'ResponsesDelegationConfigText', 'tool_choice': ('type', {'function': 'ResponsesDelegationConfigToolChoiceFunction', 'mcp': 'ResponsesDelegationConfigToolChoiceMcp', 'file_search': 'ResponsesDelegationConfigToolChoiceFileSearch', 'web_search': 'ResponsesDelegationConfigToolChoiceWebSearch', 'web_search_preview': 'ResponsesDelegationConfigToolChoiceWebSearchPreview', 'image_generation': 'ResponsesDelegationConfigToolChoiceImageGeneration', 'computer': 'ResponsesDelegationConfigToolChoiceComputer', 'code_interpreter': 'ResponsesDelegationConfigToolChoiceCodeInterpreter', 'programmatic_tool_calling': 'ResponsesDelegationConfigToolChoiceProgrammaticToolCalling', 'shell': 'ResponsesDelegationConfigToolChoiceShell', 'custom': 'ResponsesDelegationConfigToolChoiceCustom', 'apply_patch': 'ResponsesDelegationConfigToolChoiceApplyPatch', 'allowed_tools': 'ResponsesDelegationConfigToolChoiceAllowedTools'}), 'tools': [('type', {'function': 'LiveFunctionTool', 'web_search': 'ResponsesDelegationConfigToolsItemWebSearch', 'file_search': 'ResponsesDelegationConfigToolsItemFileSearch', 'code_interpreter': 'ResponsesDelegationConfigToolsItemCodeInterpreter', 'shell': 'ResponsesDelegationConfigToolsItemShell', 'image_generation': 'ResponsesDelegationConfigToolsItemImageGeneration', 'mcp': 'ResponsesDelegationConfigToolsItemMcp', 'custom': 'ResponsesDelegationConfigToolsItemCustom', 'namespace': 'ResponsesDelegationConfigToolsItemNamespace', 'tool_search': 'ResponsesDelegationConfigToolsItemToolSearch', 'programmatic_tool_calling': 'ResponsesDelegationConfigToolsItemProgrammaticToolCalling', 'computer': 'ResponsesDelegationConfigToolsItemComputer', 'apply_patch': 'ResponsesDelegationConfigToolsItemApplyPatch'})]}
