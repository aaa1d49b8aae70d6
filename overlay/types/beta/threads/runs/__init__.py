"""The names of ``openai.types.beta.threads.runs`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "CodeInterpreterLogs": 'RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject',
    "CodeInterpreterOutputImage": 'RunStepDeltaStepDetailsToolCallsCodeOutputImageObject',
    "CodeInterpreterToolCall": 'RunStepDetailsToolCallsCodeObject',
    "CodeInterpreterToolCallDelta": 'RunStepDeltaStepDetailsToolCallsCodeObject',
    "FileSearchToolCall": 'RunStepDetailsToolCallsFileSearchObject',
    "FileSearchToolCallDelta": 'RunStepDeltaStepDetailsToolCallsFileSearchObject',
    "FunctionToolCall": 'RunStepDetailsToolCallsFunctionObject',
    "FunctionToolCallDelta": 'RunStepDeltaStepDetailsToolCallsFunctionObject',
    "MessageCreationStepDetails": 'RunStepDetailsMessageCreationObject',
    "RunStep": 'RunStepObject',
    "RunStepDelta": 'RunStepDeltaObjectDelta',
    "RunStepDeltaEvent": 'RunStepDeltaObject',
    "RunStepDeltaMessageDelta": 'RunStepDeltaStepDetailsMessageCreationObject',
    "RunStepInclude": ('step_details.tool_calls[*].file_search.results[*].content',),
    "StepListParams": 'dict',
    "StepRetrieveParams": 'dict',
    "ToolCall": None,
    "ToolCallDelta": None,
    "ToolCallDeltaObject": 'RunStepDeltaStepDetailsToolCallsObject',
    "ToolCallsStepDetails": 'RunStepDetailsToolCallsObject',
}
DEFINED = {
    "code_interpreter_logs": {},
    "code_interpreter_output_image": {
        "Image": 'RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage',
    },
    "code_interpreter_tool_call": {
        "CodeInterpreter": 'RunStepDetailsToolCallsCodeObjectCodeInterpreter',
        "CodeInterpreterOutput": None,
        "CodeInterpreterOutputImage": 'RunStepDetailsToolCallsCodeOutputImageObject',
        "CodeInterpreterOutputImageImage": 'RunStepDetailsToolCallsCodeOutputImageObjectImage',
        "CodeInterpreterOutputLogs": 'RunStepDetailsToolCallsCodeOutputLogsObject',
    },
    "code_interpreter_tool_call_delta": {
        "CodeInterpreter": 'RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter',
        "CodeInterpreterOutput": None,
    },
    "file_search_tool_call": {
        "FileSearch": 'RunStepDetailsToolCallsFileSearchObjectFileSearch',
        "FileSearchRankingOptions": 'RunStepDetailsToolCallsFileSearchRankingOptionsObject',
        "FileSearchResult": 'RunStepDetailsToolCallsFileSearchResultObject',
        "FileSearchResultContent": 'RunStepDetailsToolCallsFileSearchResultObjectContentItem',
    },
    "file_search_tool_call_delta": {},
    "function_tool_call": {
        "Function": 'RunStepDetailsToolCallsFunctionObjectFunction',
    },
    "function_tool_call_delta": {
        "Function": 'RunStepDeltaStepDetailsToolCallsFunctionObjectFunction',
    },
    "message_creation_step_details": {
        "MessageCreation": 'RunStepDetailsMessageCreationObjectMessageCreation',
    },
    "run_step": {
        "LastError": 'RunStepObjectLastError',
        "StepDetails": None,
        "Usage": 'RunStepCompletionUsageObject',
    },
    "run_step_delta": {
        "StepDetails": None,
    },
    "run_step_delta_event": {},
    "run_step_delta_message_delta": {
        "MessageCreation": 'RunStepDeltaStepDetailsMessageCreationObjectMessageCreation',
    },
    "run_step_include": {},
    "step_list_params": {},
    "step_retrieve_params": {},
    "tool_call": {},
    "tool_call_delta": {},
    "tool_call_delta_object": {},
    "tool_calls_step_details": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
