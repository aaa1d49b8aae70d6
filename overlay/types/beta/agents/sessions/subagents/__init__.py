"""The names of ``openai.types.beta.agents.sessions.subagents`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "ItemListParams": 'dict',
    "TurnListParams": 'dict',
}
DEFINED = {
    "item_list_params": {},
    "turn_list_params": {},
}
FOLDERS = ['turns']
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
