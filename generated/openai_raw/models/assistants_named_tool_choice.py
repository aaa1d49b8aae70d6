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


@model
class AssistantsNamedToolChoice(Base):
    """Assistants named tool choice."""

    type: AssistantsNamedToolChoiceType
    """Which kind of assistants named tool choice this is. Values: `function`, `code_interpreter`, `file_search`."""
    function: AssistantsNamedToolChoiceFunction | None = absent

    _nested = {'function': 'AssistantsNamedToolChoiceFunction'}
    _tags = {'type': ('function', 'code_interpreter', 'file_search')}
