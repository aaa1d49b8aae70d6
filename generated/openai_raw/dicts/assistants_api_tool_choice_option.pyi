"""What requests take instead of the models in ``models.assistants_api_tool_choice_option``, for type checkers
only."""

from typing import Required, TypedDict

from ..models.assistants_api_tool_choice_option import (
    AssistantsNamedToolChoiceFunction,
    AssistantsNamedToolChoiceTypeInput,
)

class AssistantsNamedToolChoiceDict(TypedDict, total=False):
    type: Required[AssistantsNamedToolChoiceTypeInput]
    """Which kind of assistants named tool choice this is. Values: `function`, `code_interpreter`, `file_search`."""
    function: AssistantsNamedToolChoiceFunction | AssistantsNamedToolChoiceFunctionDict
    """The function, if the tool is one."""

class AssistantsNamedToolChoiceFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
