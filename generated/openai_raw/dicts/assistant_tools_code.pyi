"""What requests take instead of the models in ``models.assistant_tools_code``, for type checkers only."""

from typing import Literal, Required, TypedDict

class AssistantToolsCodeDict(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    """Discriminator: always `code_interpreter`."""
