"""What requests take instead of the models in ``models.assistant_tools_code``, for type checkers only."""

from typing import Literal, Required, TypedDict

class AssistantToolsCodeDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
