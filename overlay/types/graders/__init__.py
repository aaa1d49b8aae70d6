"""The names of ``openai.types.graders`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "GraderInputs": 'EvalItemContentArray',
    "GraderInputsParam": 'EvalItemContentArrayInput',
    "LabelModelGrader": 'GraderLabelModel',
    "LabelModelGraderParam": 'GraderLabelModelDict',
    "MultiGrader": 'GraderMulti',
    "MultiGraderParam": 'GraderMultiDict',
    "PythonGrader": 'GraderPython',
    "PythonGraderParam": 'GraderPythonDict',
    "ScoreModelGrader": 'GraderScoreModel',
    "ScoreModelGraderParam": 'GraderScoreModelDict',
    "StringCheckGrader": 'GraderStringCheck',
    "StringCheckGraderParam": 'GraderStringCheckDict',
    "TextSimilarityGrader": 'GraderTextSimilarity',
    "TextSimilarityGraderParam": 'GraderTextSimilarityDict',
}
DEFINED = {
    "grader_inputs": {
        "GraderInputItem": 'EvalItemContentItem',
        "GraderInputItemInputImage": 'EvalItemInputImage',
        "GraderInputItemOutputText": 'EvalItemContentOutputText',
        "ResponseInputAudio": 'InputAudio',
        "ResponseInputText": 'InputTextContent',
    },
    "grader_inputs_param": {
        "GraderInputsParamItem": 'EvalItemContentItem',
        "GraderInputsParamItemInputImage": 'EvalItemInputImageDict',
        "GraderInputsParamItemOutputText": 'EvalItemContentOutputTextDict',
        "ResponseInputAudioParam": 'InputAudioDict',
        "ResponseInputTextParam": 'InputTextContentDict',
    },
    "label_model_grader": {
        "Input": 'EvalItem',
        "InputContent": 'EvalItemContent',
        "InputContentInputImage": 'EvalItemInputImage',
        "InputContentOutputText": 'EvalItemContentOutputText',
        "ResponseInputAudio": 'InputAudio',
        "ResponseInputText": 'InputTextContent',
    },
    "label_model_grader_param": {
        "Input": 'EvalItemDict',
        "InputContent": 'EvalItemContent',
        "InputContentInputImage": 'EvalItemInputImageDict',
        "InputContentOutputText": 'EvalItemContentOutputTextDict',
        "ResponseInputAudioParam": 'InputAudioDict',
        "ResponseInputTextParam": 'InputTextContentDict',
    },
    "multi_grader": {
        "Graders": None,
    },
    "multi_grader_param": {
        "Graders": None,
    },
    "python_grader": {},
    "python_grader_param": {},
    "score_model_grader": {
        "Input": 'EvalItem',
        "InputContent": 'EvalItemContent',
        "InputContentInputImage": 'EvalItemInputImage',
        "InputContentOutputText": 'EvalItemContentOutputText',
        "ResponseInputAudio": 'InputAudio',
        "ResponseInputText": 'InputTextContent',
        "SamplingParams": 'EvalGraderScoreModelSamplingParams GraderScoreModelSamplingParams',
    },
    "score_model_grader_param": {
        "Input": 'EvalItemDict',
        "InputContent": 'EvalItemContent',
        "InputContentInputImage": 'EvalItemInputImageDict',
        "InputContentOutputText": 'EvalItemContentOutputTextDict',
        "ResponseInputAudioParam": 'InputAudioDict',
        "ResponseInputTextParam": 'InputTextContentDict',
        "SamplingParams": 'GraderScoreModelSamplingParamsDict EvalGraderScoreModelSamplingParams',
    },
    "string_check_grader": {},
    "string_check_grader_param": {},
    "text_similarity_grader": {},
    "text_similarity_grader_param": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
