"""What a program with ``overlay.testing`` takes along; PyInstaller reads the names below."""

from overlay._pyinstaller import data_files, modules

hiddenimports = modules("overlay.testing")
datas = data_files("overlay.testing")
