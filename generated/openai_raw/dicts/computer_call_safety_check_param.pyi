"""What requests take instead of the models in ``models.computer_call_safety_check_param``, for type checkers only."""

from typing import Required, TypedDict

class ComputerCallSafetyCheckParamDict(TypedDict, total=False):
    id: Required[str]
    """Id of the computer call safety check."""
    code: str | None
    """Code of the safety check."""
    message: str | None
    """Description of the safety check."""
