"""What requests take instead of the models in ``models.custom_tool_call``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..unions import ToolCallCallerInput

CustomToolCallDict = TypedDict(
    "CustomToolCallDict",
    {
        "type": Required[Literal["custom_tool_call"]],
        "id": str,
        "call_id": Required[str],
        "caller": ToolCallCallerInput | None,
        "namespace": str,
        "name": Required[str],
        "input": Required[str],
        "async": bool,
    },
    total=False,
)
