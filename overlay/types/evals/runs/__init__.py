"""The names of ``openai.types.evals.runs`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "OutputItemListParams": 'dict',
    "OutputItemListResponse": 'EvalRunOutputItem',
    "OutputItemRetrieveResponse": 'EvalRunOutputItem',
}
DEFINED = {
    "output_item_list_params": {},
    "output_item_list_response": {
        "EvalAPIError": 'EvalApiError',
        "Result": 'EvalRunOutputItemResult',
        "Sample": 'EvalRunOutputItemSample',
        "SampleInput": 'EvalRunOutputItemSampleInputItem',
        "SampleOutput": 'EvalRunOutputItemSampleOutputItem',
        "SampleUsage": 'EvalRunOutputItemSampleUsage',
    },
    "output_item_retrieve_response": {
        "EvalAPIError": 'EvalApiError',
        "Result": 'EvalRunOutputItemResult',
        "Sample": 'EvalRunOutputItemSample',
        "SampleInput": 'EvalRunOutputItemSampleInputItem',
        "SampleOutput": 'EvalRunOutputItemSampleOutputItem',
        "SampleUsage": 'EvalRunOutputItemSampleUsage',
    },
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
