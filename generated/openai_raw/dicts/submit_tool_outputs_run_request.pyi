"""What requests take instead of the models in ``models.submit_tool_outputs_run_request``, for type checkers only."""

from typing import TypedDict

class SubmitToolOutputsRunRequestToolOutputsItemDict(TypedDict, total=False):
    tool_call_id: str
    """Id of the tool call."""
    output: str
    """The output, as text."""
