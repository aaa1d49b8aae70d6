"""What requests take instead of the models in ``models.beta_tool_choice_param``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models.beta_tool_choice_param import BetaToolChoiceAllowedModeInput, BetaToolChoiceTypesTypeInput

class BetaSpecificFunctionShellParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""

class BetaSpecificApplyPatchParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""

class BetaSpecificProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
    `programmatic_tool_calling`."""

class BetaToolChoiceCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Tells this object from others that can stand in its place: always `custom`."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""

class BetaToolChoiceMCPDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Tells this object from others that can stand in its place: always `mcp`."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str | None
    """Name of the tool or function, by which the model calls it."""

class BetaToolChoiceFunctionDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    """Tells this object from others that can stand in its place: always `function`."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""

class BetaToolChoiceTypesDict(TypedDict, total=False):
    type: Required[BetaToolChoiceTypesTypeInput]
    """Which kind of tool choice types this is. Values: `file_search`, `web_search_preview`, `computer`,
    `computer_use_preview`, `computer_use`, `web_search_preview_2025_03_11`, `image_generation`,
    `code_interpreter`."""

class BetaToolChoiceAllowedDict(TypedDict, total=False):
    type: Required[Literal["allowed_tools"]]
    """Tells this object from others that can stand in its place: always `allowed_tools`."""
    mode: Required[BetaToolChoiceAllowedModeInput]
    """Whether the model may choose not to call a tool (`auto`), or must call one (`required`)."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """The tools that the model may call."""
