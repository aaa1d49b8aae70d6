"""What only `ToolChoiceParam` can be or hold."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..types import Model as Base, model


@model
class ToolChoiceAllowed(Base):
    """Limits the model to some of the tools, without taking the others out of the prompt, so that the cache still
    fits."""

    type: Literal["allowed_tools"]
    """Tells this object from others that can stand in its place: always `allowed_tools`."""
    mode: ToolChoiceAllowedMode
    """Whether the model may choose not to call a tool (`auto`), or must call one (`required`)."""
    tools: list[dict[str, Any]]
    """The tools that the model may call."""

    _tags = {"type": "allowed_tools"}


ToolChoiceAllowedModeInput: TypeAlias = Literal["auto", "required"]
ToolChoiceAllowedMode: TypeAlias = ToolChoiceAllowedModeInput | str


@model
class ToolChoiceCustom(Base):
    """Makes the model call this custom tool."""

    type: Literal["custom"]
    """Tells this object from others that can stand in its place: always `custom`."""
    name: str
    """Name of the tool or function, by which the model calls it."""

    _tags = {"type": "custom"}


@model
class ToolChoiceTypes(Base):
    """Makes the model call this hosted tool."""

    type: ToolChoiceTypesType
    """Which kind of tool choice types this is. Values: `file_search`, `web_search_preview`, `computer`,
    `computer_use_preview`, `computer_use`, `web_search_preview_2025_03_11`, `image_generation`,
    `code_interpreter`."""

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


@model
class SpecificProgrammaticToolCallingParam(Base):
    """Makes the model call tools from a program that it writes."""

    type: Literal["programmatic_tool_calling"]
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
    `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class SpecificApplyPatchParam(Base):
    """Makes the model edit files with `apply_patch`."""

    type: Literal["apply_patch"]
    """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""

    _tags = {"type": "apply_patch"}


@model
class SpecificFunctionShellParam(Base):
    """Makes the model call the shell."""

    type: Literal["shell"]
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""

    _tags = {"type": "shell"}
