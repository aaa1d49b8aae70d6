"""What requests take instead of the models in ``models.assistants_api_tool_choice_option``, for type checkers
only."""

from typing import Required, TypedDict

from ..models.assistants_api_tool_choice_option import (
    AssistantsNamedToolChoiceFunction,
    AssistantsNamedToolChoiceTypeInput,
)

class AssistantsNamedToolChoiceDict(TypedDict, total=False):
    type: Required[AssistantsNamedToolChoiceTypeInput]
    """Type of the tool choice. Values: `function`, `code_interpreter`, `file_search`."""
    function: AssistantsNamedToolChoiceFunction | AssistantsNamedToolChoiceFunctionDict
    """The function, if the tool is one."""

class AssistantsNamedToolChoiceFunctionDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
