"""What requests take instead of the models in ``models.response_text_param``, for type checkers only."""

from typing import TypedDict

from ..unions import TextResponseFormatConfigurationInput, VerbosityInput

class ResponseTextParamDict(TypedDict, total=False):
    format: TextResponseFormatConfigurationInput
    """Output format: plain text, JSON that matches your schema, or any JSON object."""
    verbosity: VerbosityInput
    """How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""
