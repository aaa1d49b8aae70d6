"""What requests take instead of the models in ``models.function_tool_call``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.function_tool_call import FunctionToolCallStatusInput
from ..unions import ToolCallCallerInput

FunctionToolCallDict = TypedDict(
    "FunctionToolCallDict",
    {
        "id": str,
        "type": Required[Literal["function_call"]],
        "call_id": Required[str],
        "caller": ToolCallCallerInput | None,
        "namespace": str,
        "name": Required[str],
        "arguments": Required[str],
        "status": FunctionToolCallStatusInput,
        "async": bool,
    },
    total=False,
)
