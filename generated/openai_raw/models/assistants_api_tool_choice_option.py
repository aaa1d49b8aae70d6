"""What only `AssistantsApiToolChoiceOption` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model

AssistantsApiToolChoiceOptionEnumInput: TypeAlias = Literal["none", "auto", "required"]
AssistantsApiToolChoiceOptionEnum: TypeAlias = AssistantsApiToolChoiceOptionEnumInput | str


@model
class AssistantsNamedToolChoice(Base):
    """The tool that the model must call."""

    type: AssistantsNamedToolChoiceType
    """Which kind of assistants named tool choice this is. Values: `function`, `code_interpreter`, `file_search`."""
    function: AssistantsNamedToolChoiceFunction | None = absent
    """The function, if the tool is one."""

    _nested = {"function": "AssistantsNamedToolChoiceFunction"}
    _tags = {"type": ("function", "code_interpreter", "file_search")}


AssistantsNamedToolChoiceTypeInput: TypeAlias = Literal["function", "code_interpreter", "file_search"]
AssistantsNamedToolChoiceType: TypeAlias = AssistantsNamedToolChoiceTypeInput | str


@model
class AssistantsNamedToolChoiceFunction(Base):
    """The function that the model must call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
