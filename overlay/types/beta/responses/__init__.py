"""The names of ``openai.types.beta.responses`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "BetaResponseItemList": 'BetaResponseItemList',
    "InputItemListParams": 'dict',
    "InputTokenCountParams": 'dict',
    "InputTokenCountResponse": 'BetaTokenCountsResource',
}
DEFINED = {
    "beta_response_item_list": {},
    "input_item_list_params": {},
    "input_token_count_params": {
        "Conversation": 'dict',
        "Reasoning": 'dict',
        "Text": 'dict',
        "ToolChoice": 'dict',
        "ToolChoiceBetaSpecificProgrammaticToolCallingParam": 'BetaSpecificProgrammaticToolCallingParamDict',
    },
    "input_token_count_response": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
