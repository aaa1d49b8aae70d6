"""What only `BetaToolChoiceParam` can be or hold."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..types import Model as Base, model


@model
class BetaSpecificFunctionShellParam(Base):
    """Forces the model to call the shell."""

    type: Literal["shell"]
    """Discriminator: always `shell`. Default: `shell`."""

    _tags = {"type": "shell"}


@model
class BetaSpecificApplyPatchParam(Base):
    """Forces the model to edit files with `apply_patch`."""

    type: Literal["apply_patch"]
    """Discriminator: always `apply_patch`. Default: `apply_patch`."""

    _tags = {"type": "apply_patch"}


@model
class BetaSpecificProgrammaticToolCallingParam(Base):
    """Forces the model to call tools from a program that it writes."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`. Default: `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class BetaToolChoiceCustom(Base):
    """Forces the model to call this custom tool."""

    type: Literal["custom"]
    """Discriminator: always `custom`."""
    name: str
    """Name the model uses to call the tool or function."""

    _tags = {"type": "custom"}


@model
class BetaToolChoiceMCP(Base):
    """Forces the model to call this tool of an MCP server, or any tool of it."""

    type: Literal["mcp"]
    """Discriminator: always `mcp`."""
    server_label: str
    """Label that identifies the MCP server in tool calls."""
    name: str | None = None
    """Name the model uses to call the tool or function."""

    _tags = {"type": "mcp"}


@model
class BetaToolChoiceFunction(Base):
    """Forces the model to call this function."""

    type: Literal["function"]
    """Discriminator: always `function`."""
    name: str
    """Name the model uses to call the tool or function."""

    _tags = {"type": "function"}


@model
class BetaToolChoiceTypes(Base):
    """Forces the model to call this hosted tool."""

    type: BetaToolChoiceTypesType
    """Type of the tool choice. Values: `file_search`, `web_search_preview`, `computer`, `computer_use_preview`,
    `computer_use`, `web_search_preview_2025_03_11`, `image_generation`, `code_interpreter`."""

    _tags = {
        "type": (
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        )
    }


BetaToolChoiceTypesTypeInput: TypeAlias = Literal[
    "file_search",
    "web_search_preview",
    "computer",
    "computer_use_preview",
    "computer_use",
    "web_search_preview_2025_03_11",
    "image_generation",
    "code_interpreter",
]
BetaToolChoiceTypesType: TypeAlias = BetaToolChoiceTypesTypeInput | str
"""Type of the tool choice."""


@model
class BetaToolChoiceAllowed(Base):
    """Restricts the model to some of the tools. The others stay in the prompt, so that the prompt cache remains
    valid."""

    type: Literal["allowed_tools"]
    """Discriminator: always `allowed_tools`."""
    mode: BetaToolChoiceAllowedMode
    """Whether the model must call one of the tools (`required`) or may decide (`auto`)."""
    tools: list[dict[str, Any]]
    """Tools the model may call."""

    _tags = {"type": "allowed_tools"}


BetaToolChoiceAllowedModeInput: TypeAlias = Literal["auto", "required"]
BetaToolChoiceAllowedMode: TypeAlias = BetaToolChoiceAllowedModeInput | str
"""Whether the model must call one of the tools (`required`) or may decide (`auto`)."""

BetaToolChoiceOptionsInput: TypeAlias = Literal["none", "auto", "required"]
BetaToolChoiceOptions: TypeAlias = BetaToolChoiceOptionsInput | str
"""Whether the model must not (`none`), may (`auto`) or has to (`required`) call tools."""
