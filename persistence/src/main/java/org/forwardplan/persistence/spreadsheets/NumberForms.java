package org.forwardplan.persistence.spreadsheets;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.forwardplan.model.registers.Value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a number in a cell means by how it is shown: a day, a percentage or a number.
final class NumberForms {

    /// Digits a spreadsheet keeps: what comes after them is not what somebody typed.
    private static final MathContext DIGITS = new MathContext(15);

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final boolean from1904;

    NumberForms(boolean from1904) {
        this.from1904 = from1904;
    }

    void format(int id, String code) {
        formats.put(id, code);
    }

    /// The next of the looks that cells name by their number.
    void style(int format) {
        styles.add(format);
    }

    /// @param style number of the look; -1 where the cell has none
    Value value(double number, int style) {
        var format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        return value(number, format, code(format), from1904);
    }

    private String code(int format) {
        var own = formats.get(format);
        if (own != null) {
            return own;
        }
        var builtIn = BuiltinFormats.getBuiltinFormat(format);
        return builtIn == null ? "General" : builtIn;
    }

    static Value value(double number, int format, String code, boolean from1904) {
        if (DateUtil.isADateFormat(format, code) && DateUtil.isValidExcelDate(number)) {
            try {
                var moment = DateUtil.getLocalDateTime(number, from1904);
                if (moment != null && number >= 1) {
                    return new Value.Day(moment.toLocalDate());
                }
            } catch (DateTimeException notADay) {
                return exact(number, false);
            }
        }
        return exact(number, isPercent(code));
    }

    /// A number without the digits that nobody typed.
    static Value exact(double number, boolean percent) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return new Value.Words(String.valueOf(number));
        }
        var value = new BigDecimal(Double.toString(number)).round(DIGITS);
        var plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return new Value.Number(plain.scale() < 0 ? plain.setScale(0) : plain, percent);
    }

    /// A sign within quotation marks, or behind a backslash, is only words.
    private static boolean isPercent(String code) {
        return code.replaceAll("\"[^\"]*\"|\\\\.", "").indexOf('%') >= 0;
    }
}
