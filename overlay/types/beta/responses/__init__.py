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
    "beta_response_item_list": {
        "BetaResponseItem": 'BetaItemResource',
    },
    "input_item_list_params": {
        "BetaResponseIncludable": ('file_search_call.results', 'web_search_call.results', 'web_search_call.action.sources', 'message.input_image.image_url', 'computer_call_output.output.image_url', 'code_interpreter_call.outputs', 'reasoning.encrypted_content', 'message.output_text.logprobs'),
    },
    "input_token_count_params": {
        "BetaResponseConversationParamParam": 'BetaConversationParam2Dict',
        "BetaResponseFormatTextConfigParam": 'BetaTextResponseFormatConfigurationInput',
        "BetaResponseInputItemParam": 'BetaInputItemInput',
        "BetaToolChoiceAllowedParam": 'BetaToolChoiceAllowedDict',
        "BetaToolChoiceApplyPatchParam": 'BetaSpecificApplyPatchParamDict',
        "BetaToolChoiceCustomParam": 'BetaToolChoiceCustomDict',
        "BetaToolChoiceFunctionParam": 'BetaToolChoiceFunctionDict',
        "BetaToolChoiceMcpParam": 'BetaToolChoiceMCPDict',
        "BetaToolChoiceOptions": ('none', 'auto', 'required'),
        "BetaToolChoiceShellParam": 'BetaSpecificFunctionShellParamDict',
        "BetaToolChoiceTypesParam": 'BetaToolChoiceTypesDict',
        "BetaToolParam": 'BetaToolInput',
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
