"""What requests take instead of the models in ``models.tool_choice_param``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models.tool_choice_param import ToolChoiceAllowedModeInput, ToolChoiceTypesTypeInput

class ToolChoiceAllowedDict(TypedDict, total=False):
    type: Required[Literal["allowed_tools"]]
    """Tells this object from others that can stand in its place: always `allowed_tools`."""
    mode: Required[ToolChoiceAllowedModeInput]
    """Whether the model may choose not to call a tool (`auto`), or must call one (`required`)."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """The tools that the model may call."""

class ToolChoiceCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Tells this object from others that can stand in its place: always `custom`."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""

class ToolChoiceTypesDict(TypedDict, total=False):
    type: Required[ToolChoiceTypesTypeInput]
    """Which kind of tool choice types this is. Values: `file_search`, `web_search_preview`, `computer`,
    `computer_use_preview`, `computer_use`, `web_search_preview_2025_03_11`, `image_generation`,
    `code_interpreter`."""

class SpecificProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
    `programmatic_tool_calling`."""

class SpecificApplyPatchParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""

class SpecificFunctionShellParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""
