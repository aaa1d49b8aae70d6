"""What only `BetaToolChoiceParam` can be or hold."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..types import Model as Base, model


@model
class BetaSpecificFunctionShellParam(Base):
    """Makes the model call the shell."""

    type: Literal["shell"]
    """Tells this object from others that can stand in its place: always `shell`. Default: `shell`."""

    _tags = {"type": "shell"}


@model
class BetaSpecificApplyPatchParam(Base):
    """Makes the model edit files with `apply_patch`."""

    type: Literal["apply_patch"]
    """Tells this object from others that can stand in its place: always `apply_patch`. Default: `apply_patch`."""

    _tags = {"type": "apply_patch"}


@model
class BetaSpecificProgrammaticToolCallingParam(Base):
    """Makes the model call tools from a program that it writes."""

    type: Literal["programmatic_tool_calling"]
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
    `programmatic_tool_calling`."""

    _tags = {"type": "programmatic_tool_calling"}


@model
class BetaToolChoiceCustom(Base):
    """Makes the model call this custom tool."""

    type: Literal["custom"]
    """Tells this object from others that can stand in its place: always `custom`."""
    name: str
    """Name of the tool or function, by which the model calls it."""

    _tags = {"type": "custom"}


@model
class BetaToolChoiceMCP(Base):
    """Makes the model call this tool of an MCP server, or any one of the server's."""

    type: Literal["mcp"]
    """Tells this object from others that can stand in its place: always `mcp`."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str | None = None
    """Name of the tool or function, by which the model calls it."""

    _tags = {"type": "mcp"}


@model
class BetaToolChoiceFunction(Base):
    """Makes the model call this function."""

    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`."""
    name: str
    """Name of the tool or function, by which the model calls it."""

    _tags = {"type": "function"}


@model
class BetaToolChoiceTypes(Base):
    """Makes the model call this hosted tool."""

    type: BetaToolChoiceTypesType
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


@model
class BetaToolChoiceAllowed(Base):
    """Limits the model to some of the tools, without taking the others out of the prompt, so that the cache still
    fits."""

    type: Literal["allowed_tools"]
    """Tells this object from others that can stand in its place: always `allowed_tools`."""
    mode: BetaToolChoiceAllowedMode
    """Whether the model may choose not to call a tool (`auto`), or must call one (`required`)."""
    tools: list[dict[str, Any]]
    """The tools that the model may call."""

    _tags = {"type": "allowed_tools"}


BetaToolChoiceAllowedModeInput: TypeAlias = Literal["auto", "required"]
BetaToolChoiceAllowedMode: TypeAlias = BetaToolChoiceAllowedModeInput | str

BetaToolChoiceOptionsInput: TypeAlias = Literal["none", "auto", "required"]
BetaToolChoiceOptions: TypeAlias = BetaToolChoiceOptionsInput | str
