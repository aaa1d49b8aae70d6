"""What only `AssistantsApiToolChoiceOption` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model

AssistantsApiToolChoiceOptionEnumInput: TypeAlias = Literal["none", "auto", "required"]
AssistantsApiToolChoiceOptionEnum: TypeAlias = AssistantsApiToolChoiceOptionEnumInput | str
"""Whether the model must not (`none`), may (`auto`) or has to (`required`) call tools."""


@model
class AssistantsNamedToolChoice(Base):
    """Forces the model to call this tool."""

    type: AssistantsNamedToolChoiceType
    """Type of the tool choice. Values: `function`, `code_interpreter`, `file_search`."""
    function: AssistantsNamedToolChoiceFunction | None = absent
    """The function, if the tool is one."""

    _nested = {"function": "AssistantsNamedToolChoiceFunction"}
    _tags = {"type": ("function", "code_interpreter", "file_search")}


AssistantsNamedToolChoiceTypeInput: TypeAlias = Literal["function", "code_interpreter", "file_search"]
AssistantsNamedToolChoiceType: TypeAlias = AssistantsNamedToolChoiceTypeInput | str
"""Type of the tool choice."""


@model
class AssistantsNamedToolChoiceFunction(Base):
    """The function that the model must call."""

    name: str
    """Name the model uses to call the tool or function."""
