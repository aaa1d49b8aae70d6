from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.assistants_named_tool_choice_function import AssistantsNamedToolChoiceFunction, AssistantsNamedToolChoiceFunctionDict
    from ..models.assistants_named_tool_choice_type import AssistantsNamedToolChoiceType, AssistantsNamedToolChoiceTypeInput

    class AssistantsNamedToolChoiceDict(TypedDict, total=False):
        type: Required[AssistantsNamedToolChoiceTypeInput]
        """Which kind of assistants named tool choice this is. Values: `function`, `code_interpreter`,
        `file_search`."""
        function: AssistantsNamedToolChoiceFunction | AssistantsNamedToolChoiceFunctionDict
        """The function, if the tool is one."""


@model
class AssistantsNamedToolChoice(Base):
    """The tool that the model must call."""

    type: AssistantsNamedToolChoiceType
    """Which kind of assistants named tool choice this is. Values: `function`, `code_interpreter`, `file_search`."""
    function: AssistantsNamedToolChoiceFunction | None = absent
    """The function, if the tool is one."""

    _nested = {'function': 'AssistantsNamedToolChoiceFunction'}
    _tags = {'type': ('function', 'code_interpreter', 'file_search')}
