"""The names of ``openai.types.vector_stores`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "FileBatchCreateParams": 'dict',
    "FileBatchListFilesParams": 'dict',
    "FileContentResponse": 'VectorStoreFileContentResponseDataItem',
    "FileCreateParams": 'dict',
    "FileListParams": 'dict',
    "FileUpdateParams": 'dict',
    "VectorStoreFile": 'VectorStoreFileObject',
    "VectorStoreFileBatch": 'VectorStoreFileBatchObject',
    "VectorStoreFileDeleted": 'DeleteVectorStoreFileResponse',
}
DEFINED = {
    "file_batch_create_params": {
        "File": 'dict',
    },
    "file_batch_list_files_params": {},
    "file_content_response": {},
    "file_create_params": {},
    "file_list_params": {},
    "file_update_params": {},
    "vector_store_file": {
        "LastError": 'VectorStoreFileObjectLastError',
    },
    "vector_store_file_batch": {
        "FileCounts": 'VectorStoreFileBatchObjectFileCounts',
    },
    "vector_store_file_deleted": {},
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
