"""What only `ToolChoiceParam` can be or hold."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..types import Model as Base, model


@model
class ToolChoiceAllowed(Base):
    """Restricts the model to some of the tools. The others stay in the prompt, so that the prompt cache remains
    valid."""

    type: Literal["allowed_tools"]
    """Discriminator: always `allowed_tools`."""
    mode: ToolChoiceAllowedMode
    """Whether the model must call one of the tools (`required`) or may decide (`auto`)."""
    tools: list[dict[str, Any]]
    """Tools the model may call."""

    _tags = {"type": "allowed_tools"}


ToolChoiceAllowedModeInput: TypeAlias = Literal["auto", "required"]
ToolChoiceAllowedMode: TypeAlias = ToolChoiceAllowedModeInput | str
"""Whether the model must call one of the tools (`required`) or may decide (`auto`)."""


@model
class ToolChoiceCustom(Base):
    """Forces the model to call this custom tool."""

    type: Literal["custom"]
    """Discriminator: always `custom`."""
    name: str
    """Name the model uses to call the tool or function."""

    _tags = {"type": "custom"}


@model
class ToolChoiceTypes(Base):
    """Forces the model to call this hosted tool."""

    type: ToolChoiceTypesType
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


ToolChoiceTypesTypeInput: TypeAlias = Literal[
    "file_search",
    "web_search_preview",
    "computer",
    "computer_use_preview",
    "computer_use",
    "web_search_preview_2025_03_11",
    "image_generation",
    "code_interpreter",
]
ToolChoiceTypesType: TypeAlias = ToolChoiceTypesTypeInput | str
"""Type of the tool choice."""


@model
class SpecificProgrammaticToolCallingParam(Base):
    """Forces the model to call tools from a program that it writes."""

    type: Literal["programmatic_tool_calling"]
    """Discriminator: always `programmatic_tool_calling`. Default: `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class SpecificApplyPatchParam(Base):
    """Forces the model to edit files with `apply_patch`."""

    type: Literal["apply_patch"]
    """Discriminator: always `apply_patch`. Default: `apply_patch`."""

    _tags = {"type": "apply_patch"}


@model
class SpecificFunctionShellParam(Base):
    """Forces the model to call the shell."""

    type: Literal["shell"]
    """Discriminator: always `shell`. Default: `shell`."""

    _tags = {"type": "shell"}
