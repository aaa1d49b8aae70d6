"""What requests take instead of the models in ``models.response_text_param``, for type checkers only."""

from typing import TypedDict

from ..unions import TextResponseFormatConfigurationInput, VerbosityInput

class ResponseTextParamDict(TypedDict, total=False):
    format: TextResponseFormatConfigurationInput
    """The form of the answer: plain text, JSON that fits your schema, or JSON of any form."""
    verbosity: VerbosityInput
    """How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""
