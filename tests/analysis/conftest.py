from tests.folders import empty_store, folder, gold_store, small_store, tmp_path

__all__ = ["empty_store", "folder", "gold_store", "small_store", "tmp_path"]
