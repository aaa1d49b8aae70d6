"""What requests take instead of the models in ``models.beta_tool_choice_param``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..models.beta_tool_choice_param import BetaToolChoiceAllowedModeInput, BetaToolChoiceTypesTypeInput

class BetaSpecificFunctionShellParamDict(TypedDict, total=False):
    type: Required[Literal["shell"]]
    """Discriminator: always `shell`. Default: `shell`."""

class BetaSpecificApplyPatchParamDict(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    """Discriminator: always `apply_patch`. Default: `apply_patch`."""

class BetaSpecificProgrammaticToolCallingParamDict(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    """Discriminator: always `programmatic_tool_calling`. Default: `programmatic_tool_calling`."""

class BetaToolChoiceCustomDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Discriminator: always `custom`."""
    name: Required[str]
    """Name the model uses to call the tool or function."""

class BetaToolChoiceMCPDict(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    """Discriminator: always `mcp`."""
    server_label: Required[str]
    """Label that identifies the MCP server in tool calls."""
    name: str | None
    """Name the model uses to call the tool or function."""

class BetaToolChoiceFunctionDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    """Discriminator: always `function`."""
    name: Required[str]
    """Name the model uses to call the tool or function."""

class BetaToolChoiceTypesDict(TypedDict, total=False):
    type: Required[BetaToolChoiceTypesTypeInput]
    """Type of the tool choice. Values: `file_search`, `web_search_preview`, `computer`, `computer_use_preview`,
    `computer_use`, `web_search_preview_2025_03_11`, `image_generation`, `code_interpreter`."""

class BetaToolChoiceAllowedDict(TypedDict, total=False):
    type: Required[Literal["allowed_tools"]]
    """Discriminator: always `allowed_tools`."""
    mode: Required[BetaToolChoiceAllowedModeInput]
    """Whether the model must call one of the tools (`required`) or may decide (`auto`)."""
    tools: Required[Sequence[Mapping[str, Any]]]
    """Tools the model may call."""
